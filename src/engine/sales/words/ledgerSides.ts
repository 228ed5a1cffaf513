/** The side of a ledger beside an amount, folded to lower case without full stops: "1,234.50 Dr", "450.00 Cr". */
export const LEDGER_SIDES: ReadonlyMap<string, "debit" | "credit"> = new Map([
  ...["dr", "deb", "дт", "дб"].map((word) => [word, "debit"] as const),
  ...["cr", "cred", "кт"].map((word) => [word, "credit"] as const),
]);
