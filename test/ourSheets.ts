import { wordingFor } from "../src/wording/wordingFor";

/** Sheets of a first run on the list of `cases/salesList`, in the order of their tabs. */
const KINDS = [
  "overview",
  "segments",
  "matrix",
  "losses",
  "winBack",
  "keyAccounts",
  "dueSoon",
  "changes",
  "dataCheck",
  "runs",
] as const;

export const OUR_SHEETS: readonly string[] = KINDS.map(
  (kind) => wordingFor("en-US").messages.sheets.names[kind]
);
