/** Custom property of a sheet of ours beside its mark: what a run has to know about the one before it. */
export const RECORD = "KeyCustomersRecord";
/** Longer ones are not kept: the record is a hint, and Excel's limit is not documented. */
const MOST_CHARACTERS = 30_000;

/** A hint, never a proof: an undo need not take it back, and it may come from another file. */
export interface SheetRecord {
  /** Worksheet.id of the sheet that it was written on: a copy of the sheet has another. */
  readonly sheet?: string;
  /** Table.id: the ids of columns are those of this table. */
  readonly table?: string;
  /** Ids that Excel gave to our columns (TableColumn.id), by our own. One that is here and not in the table was deleted. */
  readonly columns: { readonly [id: string]: number };
  /** Number formats that we gave to columns. */
  readonly formats: { readonly [id: string]: string };
  /** Conditional formats that we added, in one text. */
  readonly rules?: string;
  /** Filters that are off while a run writes. */
  readonly filters?: readonly (readonly [columnId: number, criteria: object])[];
  /** A run has begun to write and did not come to its end. */
  readonly isOpen?: boolean;
  /** From A1 on: what we wrote on a sheet that is written anew by each run. */
  readonly area?: DrawnSize;
  /** What we drew above and below a table, where hidden names say that it is. */
  readonly head?: DrawnSize;
  readonly foot?: DrawnSize;
  /** Texts of ours that people may write over, as runs wrote them: those of the latest last. */
  readonly texts?: readonly string[];
  /** Names of charts that we drew. One that is here and not on the sheet was deleted. */
  readonly charts?: readonly string[];
  /** What we wrote into the footer. */
  readonly footer?: { readonly left: string; readonly center: string };
}

export interface DrawnSize {
  readonly rows: number;
  readonly columns: number;
}

/** As it is kept: where it is too long, without what can be found out again. */
export function recordText(record: SheetRecord): string {
  const text = JSON.stringify(record);
  const { filters: _filters, rules: _rules, ...short } = record;
  return text.length <= MOST_CHARACTERS ? text : JSON.stringify(short);
}
