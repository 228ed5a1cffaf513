/** The codes in the columns of an analysis, and what they stand for. The texts that a person reads are in src/wording. */

/** 0 = not classified; 1 = A, 2 = B, 3 = C (4 = D, 5 = E where more classes are asked for). */
export type AbcCode = 0 | 1 | 2 | 3 | 4 | 5;

/** 0 = not classified; 1 = X, 2 = Y, 3 = Z. */
export type XyzCode = 0 | 1 | 2 | 3;

export const ABC_LETTERS = ["-", "A", "B", "C", "D", "E"] as const;

export const XYZ_LETTERS = ["-", "X", "Y", "Z"] as const;

/** Why there is no ABC class; index = code in `Customers.abcReason`. */
export const ABC_REASONS = ["", "nonPositive", "noBase", "notInWindow"] as const;

/** Why there is no XYZ letter; index = code in `Customers.xyzReason`. */
export const XYZ_REASONS = [
  "",
  "new",
  "shortHistory",
  "noPurchase",
  "noDates",
  "notInWindow",
  "nonPositiveMean",
] as const;

/** Index = code in `Customers.status`; "" = no purchase or no dates. */
export const STATUSES = ["", "new", "oneOff", "regular", "atRisk", "lost", "returned"] as const;

export type Status = (typeof STATUSES)[number];

export const SEGMENTS = ["AX", "AY", "AZ", "BX", "BY", "BZ", "CX", "CY", "CZ"] as const;

export type Segment = (typeof SEGMENTS)[number];
