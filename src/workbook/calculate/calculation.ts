import type { Area } from "../../../xlsx/model/area";
import type { SheetModel, TableModel } from "../../../xlsx/model/model";
import { SHEET_COLUMNS } from "../../../xlsx/model/sheetSize";
import { criterion, matcher } from "./criterion";
import { type Cells, evaluate, type Meeting } from "./evaluate";
import { FormulaError } from "./formulaError";
import { parse } from "./parse";
import type { Scalar } from "./scalars";

type Sheet = Pick<SheetModel, "name" | "values" | "formulas" | "tables">;

/** The values of cells, those of formulas once they are asked for. */
export class Calculation {
  private readonly formulas: readonly Map<number, string>[];
  private readonly results = new Map<string, Scalar | FormulaError>();
  private readonly tables = new Map<
    string,
    { readonly sheet: number; readonly table: TableModel }
  >();
  /** Of cells that were asked for together. */
  private readonly read = new Map<string, readonly Scalar[]>();
  private readonly met = new Map<string, Meeting>();
  private readonly places = new Map<string, ReadonlyMap<string, number>>();

  constructor(private readonly sheets: readonly Sheet[]) {
    this.formulas = sheets.map(
      ({ formulas }) => new Map(formulas.map((one) => [placeOf(one.row, one.column), one.formula]))
    );
    for (const [sheet, { tables }] of sheets.entries())
      for (const table of tables) this.tables.set(table.name.toLowerCase(), { sheet, table });
  }

  /** As the file keeps it: an error by its name. */
  shown(sheet: number, row: number, column: number): string | number | boolean {
    const result = this.result(sheet, row, column);
    if (result instanceof FormulaError) return result.code;
    // A formula that gives an empty cell gives 0.
    return result ?? 0;
  }

  value(sheet: number, row: number, column: number): Scalar {
    if (!this.formulas[sheet]!.has(placeOf(row, column)))
      return this.sheets[sheet]!.values[row]?.[column] ?? null;
    const result = this.result(sheet, row, column);
    if (result instanceof FormulaError) throw result;
    return result;
  }

  sheetNamed(name: string): number {
    const found = this.sheets.findIndex((one) => one.name.toLowerCase() === name.toLowerCase());
    if (found < 0) throw new FormulaError("#REF!");
    return found;
  }

  columnOf(name: string, header: string, isHeader: boolean): Cells {
    const found = this.tables.get(name.toLowerCase());
    const place = found?.table.columns.indexOf(header) ?? -1;
    if (found === undefined || place < 0) throw new FormulaError("#REF!");
    const { row, column, rows } = found.table.area;
    const rest = isHeader ? { row, rows: 1 } : { row: row + 1, rows: rows - 1 };
    return { sheet: found.sheet, area: { ...rest, column: column + place, columns: 1 } };
  }

  /** Row by row. */
  values(cells: Cells): readonly Scalar[] {
    const key = keyOf(cells);
    let known = this.read.get(key);
    if (known === undefined) {
      const { sheet, area } = cells;
      known = Array.from({ length: area.rows * area.columns }, (_, i) =>
        this.value(sheet, area.row + Math.floor(i / area.columns), area.column + (i % area.columns))
      );
      this.read.set(key, known);
    }
    return known;
  }

  /** Which cells meet a criterion of COUNTIFS. */
  meeting(cells: Cells, text: string): Meeting {
    const key = `${keyOf(cells)} ${text}`;
    let known = this.met.get(key);
    if (known === undefined) {
      const meets = criterion(text);
      const values = this.values(cells);
      const mask = new Uint8Array(values.length);
      const places: number[] = [];
      for (let i = 0; i < values.length; i += 1) {
        if (!meets(values[i]!)) continue;
        mask[i] = 1;
        places.push(i);
      }
      this.met.set(key, (known = { mask, places }));
    }
    return known;
  }

  /** Place of the first cell that is this, from 1; undefined where none is. */
  placeOf(cells: Cells, wanted: Scalar): number | undefined {
    const all = this.values(cells);
    if (typeof wanted !== "string") {
      const found = all.indexOf(wanted);
      return found < 0 ? undefined : found + 1;
    }
    // What is meant literally is looked up; only wildcards look at each cell.
    const literal = wanted.replace(/~([~*?])/g, "$1");
    if (/[*?]/.test(wanted.replace(/~[~*?]/g, ""))) {
      const is = matcher(wanted);
      const found = all.findIndex((value) => typeof value === "string" && is(value));
      return found < 0 ? undefined : found + 1;
    }
    const key = keyOf(cells);
    let places = this.places.get(key);
    if (places === undefined) {
      const first = new Map<string, number>();
      all.forEach((value, i) => {
        const text = typeof value === "string" ? value.toLowerCase() : undefined;
        if (text !== undefined && !first.has(text)) first.set(text, i + 1);
      });
      this.places.set(key, (places = first));
    }
    return places.get(literal.toLowerCase());
  }

  private result(sheet: number, row: number, column: number): Scalar | FormulaError {
    const key = `${sheet} ${row} ${column}`;
    const known = this.results.get(key);
    if (known !== undefined || this.results.has(key)) return known!;
    // A formula that looks at itself finds 0.
    this.results.set(key, 0);
    const result = this.evaluated(sheet, this.formulas[sheet]!.get(placeOf(row, column))!);
    this.results.set(key, result);
    return result;
  }

  private evaluated(sheet: number, formula: string): Scalar | FormulaError {
    try {
      return evaluate(parse(formula), sheet, this);
    } catch (error) {
      if (error instanceof FormulaError) return error;
      throw error;
    }
  }
}

function placeOf(row: number, column: number): number {
  return row * SHEET_COLUMNS + column;
}

function keyOf({ sheet, area }: Cells): string {
  const { row, column, rows, columns }: Area = area;
  return `${sheet} ${row} ${column} ${rows} ${columns}`;
}
