import type { Area } from "../../../xlsx/model/area";
import type { CellFormula } from "../../book/bookSheet";
import type { CellValue } from "../../../xlsx/model/cellValue";
import { enter } from "../../book/entry/enter";
import { inR1C1 } from "../../book/mapReferences";
import { isErrorName } from "../../../xlsx/model/errorName";
import type { Property } from "../../class/members";
import { assertReadable, isUnbounded, sheetOf, writableSheet } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { RangeTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";
import { autoCorrect } from "./autoCorrect";
import { namesUnknownTable } from "./namesUnknownTable";
import { isFiltered, writeShown } from "./writeShown";

/** values, formulas, text, numberFormat and what else a range has one of per cell. */
export const CELL_PROPERTIES: { readonly [name: string]: Property<RangeTarget> } = {
  values: {
    get: perCell((sheet, area) => sheet.values(area)),
    set: (target, value, session) => writeCells(target, value, session),
  },
  formulas: {
    get: perCell((sheet, area) => sheet.formulas(area)),
    set: (target, value, session) => writeCells(target, value, session),
  },
  formulasR1C1: {
    since: "1.2",
    get: perCell((sheet, area) =>
      sheet
        .formulas(area)
        .map((line, r) => line.map((cell, c) => relative(cell, area.row + r, area.column + c)))
    ),
  },
  text: { get: perCell((sheet, area) => sheet.texts(area)) },
  valueTypes: {
    get: perCell((sheet, area) => sheet.values(area).map((row) => row.map(valueType))),
  },
  numberFormat: {
    get: perCell((sheet, area) => sheet.numberFormats(area)),
    set: (target, value, session) => {
      const sheet = writableSheet(target, session);
      if (isUnbounded(target)) throw new ExcelError("InvalidArgument");
      const formats = matrixOf(target.area, value).map((row) => row.map(formatText));
      sheet.writeNumberFormats(target.area, formats);
    },
  },
  numberFormatCategories: {
    since: "1.12",
    onlyByName: true,
    get: perCell((sheet, area) => sheet.numberFormats(area).map((row) => row.map(formatCategory))),
  },
};

function relative(cell: CellValue, row: number, column: number): CellValue {
  return typeof cell === "string" && cell.startsWith("=") ? inR1C1(cell, row, column) : cell;
}

function perCell(
  read: (sheet: ReturnType<typeof sheetOf>, area: Area) => Json
): Property<RangeTarget>["get"] {
  return (target, session) => {
    if (isUnbounded(target)) return null;
    assertReadable(target, session);
    return read(sheetOf(target, session), target.area);
  };
}

function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorName(value) ? "Error" : "String";
}

function formatText(format: Json): string | null {
  if (format !== null && typeof format !== "string") throw new ExcelError("InvalidArgument");
  return format === "" ? "General" : format;
}

/** A matrix of the range's shape, or one value for all of its cells. */
function matrixOf({ rows, columns }: Area, value: Json): readonly (readonly Json[])[] {
  if (!Array.isArray(value))
    return Array.from({ length: rows }, () => new Array<Json>(columns).fill(value));
  const matrix = value as readonly Json[];
  if (matrix.length !== rows) throw shapeError();
  for (const row of matrix) if (!Array.isArray(row) || row.length !== columns) throw shapeError();
  return matrix as readonly (readonly Json[])[];
}

function shapeError(): ExcelError {
  return new ExcelError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
  );
}

/** Strings become what Excel makes of them: numbers, dates, formulas, texts. null leaves a cell alone, "" empties it. */
function writeCells(target: RangeTarget, value: Json, session: Session): void {
  const sheet = writableSheet(target, session);
  if (isUnbounded(target)) throw new ExcelError("InvalidArgument");
  const { area } = target;
  const { book } = session;
  const given = matrixOf(area, value);
  const thisYear = new Date().getFullYear();
  const formats = textCells(sheet, area);
  const formulas: CellFormula[] = [];
  const texts: { row: number; column: number }[] = [];
  const newFormats: { row: number; column: number; format: string }[] = [];
  const values = given.map((line, r) =>
    line.map((cell, c): CellValue | null => {
      if (cell === null || typeof cell === "number" || typeof cell === "boolean") return cell;
      if (typeof cell !== "string") throw new ExcelError("InvalidArgument");
      if (cell === "") return "";
      const entry = enter(cell, formats?.[r]?.[c] === "@", book.date1904, thisYear);
      if (entry.kind === "formula") {
        if (!book.isFormula(entry.formula) || namesUnknownTable(entry.formula, session))
          throw new ExcelError("InvalidArgument", "standin: not a formula that Excel can read");
        formulas.push({ row: area.row + r, column: area.column + c, formula: entry.formula });
        return null;
      }
      if (entry.kind === "text") texts.push({ row: r, column: c });
      else if (entry.numberFormat !== undefined)
        newFormats.push({ row: r, column: c, format: entry.numberFormat });
      return entry.value;
    })
  );
  countFormulas(formulas.length, session);
  if (session.calculation === "Manual") {
    if (formulas.length > 0) session.formulaSheets.add(sheet.id);
    for (const id of session.formulaSheets) session.staleSheets.add(id);
  }
  if (session.strict && isFiltered(area, sheet, session)) {
    writeShown(sheet, area, values, formulas, texts);
    return;
  }
  sheet.write(area, values, formulas, texts);
  if (session.strict) autoCorrect(sheet, area, formulas, session);
  for (const { row, column, format } of newFormats) {
    const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
    if (sheet.numberFormats(cell)[0]?.[0] === "General") sheet.writeNumberFormats(cell, [[format]]);
  }
}

/** OfficeDev/office-js#6491: a group that writes more than some 1,600 formulas is refused. */
const MOST_FORMULAS = 1_600;

function countFormulas(count: number, { strict, undoGroup }: Session): void {
  if (!strict || undoGroup === undefined) return;
  undoGroup.formulas += count;
  if (undoGroup.formulas > MOST_FORMULAS) throw new ExcelError("UndoNotSupported");
}

/** The cells' formats, where any of them may be text. */
function textCells(sheet: ReturnType<typeof sheetOf>, area: Area): string[][] | undefined {
  return sheet.hasTextFormats(area) ? sheet.numberFormats(area) : undefined;
}

function formatCategory(format: string): string {
  const bare = format.replace(/"[^"]*"|\\./g, "").replace(/\[(?!h|m|s)[^\]]*\]/gi, "");
  if (format === "General") return "General";
  if (format === "@") return "Text";
  if (/%/.test(bare)) return "Percentage";
  if (/e[+-]/i.test(bare)) return "Scientific";
  if (/\?\/[?\d]/.test(bare)) return "Fraction";
  if (/[yd]/i.test(bare) || /mmm/i.test(bare)) return "Date";
  if (/[hs]/i.test(bare)) return "Time";
  if (/[$€£¥฿₴₽]|\[\$/.test(format)) return /_\(|\* /.test(format) ? "Accounting" : "Currency";
  return /[0#]/.test(bare) ? "Number" : "Custom";
}
