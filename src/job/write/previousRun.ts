import type { GoneCustomer, PreviousRun } from "../../engine/review/sinceRun";
import { ABC_LETTERS, STATUSES, XYZ_LETTERS } from "../../engine/codes";
import type { SegmentsRows } from "../../excel/write/segmentsRows";
import { GONE, planRows } from "../../excel/write/table/planRows";
import type { CellOfGone } from "../../excel/write/table/keptCells";
import type { Value } from "../../report/blocks/report";
import type { Result } from "../../report/result";
import { stateBefore, type CustomerState } from "../../report/segments/standingState";
import { LANGUAGES } from "../../wording/language";
import { wordingFor, type Wording } from "../../wording/wordingFor";

/** What the sheet keeps of the last run of an earlier as-of day. */
export interface RunBefore {
  readonly previous: PreviousRun;
  /** What it said of customers whom the list has no more stays in their rows. */
  readonly ofGone: CellOfGone;
}

/**
 * How the customers stood in the last run of an earlier as-of day.
 * @param find row of the report for a key
 * @returns undefined where the sheet keeps none, or that run ranked customers by something else
 */
export function previousRun(
  { keys, cell, valueHeader }: SegmentsRows,
  { analysis, customers: names }: Result,
  find: (key: string) => number | undefined,
  wording: Wording
): RunBefore | undefined {
  const { asOfDay, customers, valueBasis } = analysis;
  if (asOfDay === 0 || !isSameBasis(valueHeader, valueBasis)) return undefined;
  const { order } = customers;
  const { rows } = planRows(keys, find, order.length);
  const states = Array.from(rows, (_, row) => stateBefore((id) => cell(id, row), asOfDay));
  // Who was not there in that run keeps what an older one said.
  const day = states.reduce((latest, state) => Math.max(latest, state?.asOfDay ?? 0), 0);
  if (day === 0) return undefined;
  const count = names.length;
  const run = {
    asOfDay: day,
    there: new Uint8Array(count),
    abc: new Uint8Array(count),
    xyz: new Uint8Array(count),
    status: new Uint8Array(count),
    value: new Float64Array(count),
    nextOrder: new Int32Array(count),
  };
  const gone: GoneCustomer[] = [];
  const seen = new Set<string>();
  const kept = new Map<string, { readonly [column: string]: Value }>();
  rows.forEach((planned, row) => {
    const state = states[row];
    if (state?.asOfDay !== day) return;
    const key = (keys.keys ?? keys.shown)[row] ?? "";
    // Somebody copied the row.
    if (seen.has(key)) return;
    seen.add(key);
    if (planned >= 0) {
      const c = order[planned]!;
      run.there[c] = 1;
      for (const column of ["abc", "xyz", "status", "value", "nextOrder"] as const)
        run[column][c] = state[column];
      return;
    }
    // A second row of a customer whose spellings are joined now was a customer then.
    gone.push({ name: key, ...state });
    if (planned === GONE) kept.set(key, cellsOf(state, wording));
  });
  return {
    previous: { ...run, gone },
    ofGone: (key, column) => kept.get(key)?.[column],
  };
}

/** By the header of the column; one that somebody renamed says nothing. */
function isSameBasis(header: string, basis: Result["analysis"]["valueBasis"]): boolean {
  const all = LANGUAGES.map((language) => wordingFor(language).messages.classes.basis);
  const isName = (of: typeof basis): boolean => all.some((names) => names[of].name === header);
  const bases = Object.keys(all[0]!) as (typeof basis)[];
  return isName(basis) || !bases.some(isName);
}

function cellsOf(
  { asOfDay, abc, xyz, status, value, nextOrder }: CustomerState,
  { messages }: Wording
): { readonly [column: string]: Value } {
  const word = STATUSES[status]!;
  return {
    earlierAsOf: asOfDay,
    earlierLetters: `${ABC_LETTERS[abc]!}${XYZ_LETTERS[xyz]!}`,
    earlierStatus: word === "" ? "" : messages.classes.statuses[word].name,
    earlierValue: value,
    earlierNextOrder: nextOrder || "",
  };
}
