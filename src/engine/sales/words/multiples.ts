/** What stands behind a shortened amount, folded to lower case without a full stop: "1.2M", "350 тыс." */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ...["k", "тыс", "тис", "พัน", "tsd", "tys"].map((word) => [word, 1e3] as const),
  ...["lakh", "lakhs", "lac", "lacs"].map((word) => [word, 1e5] as const),
  ...["m", "mn", "mio", "mln", "million", "млн", "ล้าน"].map((word) => [word, 1e6] as const),
  ...["crore", "crores"].map((word) => [word, 1e7] as const),
  ...["b", "bn", "billion", "млрд", "mrd", "mld"].map((word) => [word, 1e9] as const),
]);
