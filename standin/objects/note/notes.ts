import { areaOf } from "../../../xlsx/model/area";
import type { CellNote } from "../../book/cellNote";
import { isOf, objectOf, type ExcelObject } from "../../class/excelObject";
import type { Arguments } from "../../class/members";
import { missing } from "../../class/missing";
import { writableSheet } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { NoteTarget, RangeTarget, ScopeTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";
import { addressedRange } from "../range/addressedRange";

/** The cells' notes or comments of a sheet, or of all. */
export function notesOf(
  { sheetId }: ScopeTarget,
  kind: CellNote["kind"],
  { book }: Session
): readonly NoteTarget[] {
  const sheets = book.sheets.filter(({ id }) => sheetId === undefined || id === sheetId);
  return sheets.flatMap(({ id: sheet, notes }) =>
    notes.filter((note) => note.kind === kind).map(({ id }) => ({ sheetId: sheet, id }))
  );
}

export function noteOf({ sheetId, id }: NoteTarget, { book }: Session): CellNote {
  return book.sheet(sheetId)?.notes.find((note) => note.id === id) ?? missing();
}

/** With other words; undefined takes it away. */
export function changeNote(
  target: NoteTarget,
  change: Partial<CellNote> | undefined,
  session: Session
): void {
  const sheet = writableSheet(target, session);
  const notes = sheet.notes.flatMap((note) => {
    if (note.id !== target.id) return [note];
    return change === undefined ? [] : [{ ...note, ...change }];
  });
  setNotes(sheet, notes, session);
}

/** What Ctrl+Z takes back of notes and comments is not documented: strictly, nothing. */
function setNotes(
  sheet: ReturnType<typeof writableSheet>,
  notes: readonly CellNote[],
  { strict }: Session
): void {
  if (strict) sheet.putNotes(notes);
  else sheet.notes = notes;
}

let last = 0;

/** @throws ExcelError for more than one cell, a protected sheet, and a cell that has a note or a comment */
export function addNote(
  { area, sheetId }: RangeTarget,
  kind: CellNote["kind"],
  text: unknown,
  session: Session
): NoteTarget {
  const sheet = writableSheet({ sheetId }, session);
  if (typeof text !== "string" || text === "") throw new ExcelError("InvalidArgument");
  const { row, column } = area;
  if (noteAt({ sheetId, area }, session) !== undefined)
    throw new ExcelError("InvalidOperation", "standin: the cell has a note or a comment");
  last += 1;
  const id = `{${kind}-${last}}`;
  setNotes(sheet, [...sheet.notes, { kind, id, row, column, text, replies: [] }], session);
  return { sheetId, id };
}

export function noteAt({ sheetId, area }: RangeTarget, { book }: Session): CellNote | undefined {
  const { row, column } = area;
  return book.sheet(sheetId)?.notes.find((note) => note.row === row && note.column === column);
}

/** The only cell of a range, or of an address, which has to name its sheet where the workbook is asked. */
export function cellArgument(
  { sheetId }: ScopeTarget,
  args: Arguments,
  code: string,
  session: Session
): RangeTarget {
  const given = args[0];
  if (isOf(given, "Range")) return oneCell(given.target, code);
  if (typeof given !== "string" || (sheetId === undefined && !given.includes("!")))
    throw new ExcelError(code);
  return oneCell(addressedRange(sheetId ?? "", given, session), code);
}

function oneCell(target: RangeTarget, code: string): RangeTarget {
  const { rows, columns } = target.area;
  if (rows * columns !== 1) throw new ExcelError(code);
  return target;
}

export function locationOf(target: NoteTarget, session: Session): ExcelObject {
  const { row, column } = noteOf(target, session);
  return objectOf("Range", { sheetId: target.sheetId, area: areaOf(row, column) });
}
