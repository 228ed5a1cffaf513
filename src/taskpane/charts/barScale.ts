/** Where bars stand in a plot, as parts of its height from the top, 0..1. */
export interface BarScale {
  /** The ends of the plot; zero lies between them, or is one of them. */
  readonly most: number;
  readonly least: number;
  readonly zero: number;
  bar(value: number): { readonly top: number; readonly height: number };
}

/** Bars begin at zero, whatever the values: a longer bar is as much more as it looks. Without any value but zero all of them lie at the bottom. */
export function barScale(values: readonly number[]): BarScale {
  const most = values.reduce((found, value) => Math.max(found, value), 0);
  const least = values.reduce((found, value) => Math.min(found, value), 0);
  const range = most - least;
  const place = (value: number): number => (range === 0 ? 1 : (most - value) / range);
  const zero = place(0);
  return {
    most,
    least,
    zero,
    bar: (value) => {
      const top = place(Math.max(0, value));
      return { top, height: place(Math.min(0, value)) - top };
    },
  };
}
