/** The codes in the columns of an analysis, and what they stand for. The texts that a person reads are in src/wording. */

/** The sign where there is no class, in cells and in formulas alike. */
export const NO_CLASS = "-";

/** Index = code; 0 = not classified. D and E where more classes are asked for. */
export const ABC_LETTERS = [NO_CLASS, "A", "B", "C", "D", "E"] as const;

/** Index = code; 0 = not classified. */
export const XYZ_LETTERS = [NO_CLASS, "X", "Y", "Z"] as const;

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
] as const;

/**
 * What put a customer on this side of a limit; index = code in `Customers.abcBorder`. largest: nobody is ahead. inside: those
 * ahead bring less than the limit of the class. reached: those ahead already bring the limit of the class above. crossed: they
 * do together with the customer. "": the classes are not cut by shares of the whole list, or the limits lie elsewhere.
 */
export const ABC_BORDERS = ["", "largest", "inside", "reached", "crossed"] as const;

/**
 * What a limit of silence comes from; index = code in `Customers.lostAfterFrom` and `atRiskAfterFrom`. own: the longest own gap. all: the gaps of all
 * customers. least: the shortest silence that any own rhythm may judge. "": the numbers of the rule, or no limit.
 */
export const LIMIT_SOURCES = ["", "own", "all", "least"] as const;

/** Index = code in `Customers.status`; "" = no purchase or no dates. */
export const STATUSES = ["", "new", "oneOff", "regular", "atRisk", "lost", "returned"] as const;

export type Status = (typeof STATUSES)[number];

/** As people read them: those who buy, those who may stop, those who have. */
export const STATUSES_SHOWN = [
  "regular",
  "new",
  "returned",
  "atRisk",
  "lost",
  "oneOff",
] as const satisfies readonly Status[];

export const SEGMENTS = ["AX", "AY", "AZ", "BX", "BY", "BZ", "CX", "CY", "CZ"] as const;

export type Segment = (typeof SEGMENTS)[number];

/** The three cells of a list without dates: nobody has a letter for rhythm. */
export const CLASS_CELLS = ["A-", "B-", "C-"] as const;

export type Cell = Segment | (typeof CLASS_CELLS)[number];

/** The four types of a key customer, as bits: one customer may hold several. docs/method-churn.md#key-types. */
export const KEY_TYPES = { breadwinner: 1, prospect: 2, imageMaker: 4, expert: 8 } as const;

/**
 * Groups of customers that no column of a list names: where losses are counted by them, a value is a place in one of these.
 * docs/method-churn.md#groups.
 */
export const KEY_GROUPS = [
  "breadwinner",
  "prospect",
  "imageMaker",
  "expert",
  "key",
  "none",
] as const;
export const SIZE_GROUPS = ["largest", "second", "third", "smallest"] as const;
export const TENURE_GROUPS = ["quarter", "halfYear", "year", "twoYears", "longer"] as const;

/** The same lists the other way round: the code of a name. */
export const ABC_REASON_CODES = codesOf(ABC_REASONS);
export const XYZ_REASON_CODES = codesOf(XYZ_REASONS);
export const ABC_BORDER_CODES = codesOf(ABC_BORDERS);
export const LIMIT_SOURCE_CODES = codesOf(LIMIT_SOURCES);
export const STATUS_CODES = codesOf(STATUSES);

function codesOf<Name extends string>(
  names: readonly Name[]
): { readonly [name in Exclude<Name, "">]: number } {
  return Object.fromEntries(names.map((name, code) => [name, code])) as {
    readonly [name in Name]: number;
  };
}
