/** The add-in's functions, by the names under which Excel knows them. */
const OWN_FUNCTIONS = [
  "ABCCLASS",
  "XYZCLASS",
  "ABCXYZ",
  "CUSTOMERSEGMENTS",
  "SEGMENTMATRIX",
  "LOSTCUSTOMERS",
  "LOSSESBYPERIOD",
  "KEYACCOUNTS",
  "WHYSEGMENT",
  "CUSTOMERSTATUS",
  "NEXTORDER",
  "SEGMENTMIGRATION",
] as const;

/** Texts, names of sheets and columns of tables: a function's name in them is none. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[(?:'.|[^'\]])*\]/gs;
/** A development build may have a namespace before the name. */
const CALL = new RegExp(`(?:^|[^\\p{L}\\p{N}_])(?:${OWN_FUNCTIONS.join("|")})\\(`, "iu");

/** Whether a formula calls a function of the add-in, alone or within others. */
export function isOwnFormula(formula: unknown): formula is string {
  return (
    typeof formula === "string" && formula.startsWith("=") && CALL.test(formula.replace(QUOTED, ""))
  );
}
