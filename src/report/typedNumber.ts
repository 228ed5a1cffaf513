/** As in lists of sales: no sum of them can overflow. */
const ABSURD = 1e100;

/** A number that was typed; undefined where the text is none, or a larger one than anybody can mean. */
export function typedNumber(text: string): number | undefined {
  const digits = text.replace(/\s/g, "");
  const number = Number(digits);
  return digits === "" || !(Math.abs(number) <= ABSURD) ? undefined : number;
}
