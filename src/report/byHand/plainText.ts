/** Letters of Cyrillic and Greek keyboards that look like ours. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    A: "\u0410\u0391",
    B: "\u0412\u0392",
    C: "\u0421\u03F9",
    E: "\u0415\u0395",
    X: "\u0425\u03A7",
    Y: "\u0423\u03A5\u04AE",
    Z: "\u0396",
  }).flatMap(([latin, others]) => [...others].map((letter) => [letter, latin] as const))
);

/** A text by hand in the letters that we write: upper case, half width, Latin, without blanks around it. */
export function plainText(text: string): string {
  // Marks of the direction of writing and their kin are not seen.
  const typed = text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .trim()
    .toUpperCase();
  return Array.from(typed, (letter) => LOOKALIKES.get(letter) ?? letter).join("");
}
