/** A number that was typed; undefined where the text is none. */
export function typedNumber(text: string): number | undefined {
  const digits = text.replace(/\s/g, "");
  const number = Number(digits);
  return digits === "" || !Number.isFinite(number) ? undefined : number;
}
