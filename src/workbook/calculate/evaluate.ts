import type { Area } from "../../../xlsx/model/area";
import { FormulaError } from "./formulaError";
import type { Node } from "./parse";
import { isTrue, operate, type Scalar, toNumber, toText } from "./scalars";

/** Cells of a sheet, by its place. */
export interface Cells {
  readonly sheet: number;
  readonly area: Area;
}

/** Which of some cells meet a criterion: 1 for each that does, and their places. */
export interface Meeting {
  readonly mask: Uint8Array;
  readonly places: readonly number[];
}

/** What is known of the workbook. */
export interface Known {
  sheetNamed(name: string): number;
  columnOf(table: string, header: string, isHeader: boolean): Cells;
  values(cells: Cells): readonly Scalar[];
  meeting(cells: Cells, criterion: string): Meeting;
  placeOf(cells: Cells, wanted: Scalar): number | undefined;
}

/** Several values are those of one column or one row. */
type Result = Scalar | readonly Scalar[];

/** @throws FormulaError */
export function evaluate(formula: Node, sheet: number, known: Known): Scalar {
  return new Evaluation(sheet, known).scalar(formula);
}

class Evaluation {
  constructor(
    private readonly sheet: number,
    private readonly known: Known
  ) {}

  scalar(node: Node): Scalar {
    const result = this.result(node);
    if (!isList(result)) return result;
    if (result.length === 1) return result[0]!;
    throw new Error("Several values stand where a formula of the report takes one");
  }

  private result(node: Node): Result {
    switch (node.kind) {
      case "value":
        return node.value;
      case "cells":
      case "column": {
        const values = this.known.values(this.cells(node));
        return values.length === 1 ? values[0]! : values;
      }
      case "operation":
        return each(this.result(node.left), this.result(node.right), (left, right) =>
          operate(node.sign, left, right)
        );
      case "call":
        return this.call(node.name, node.args);
    }
  }

  private cells(node: Node): Cells {
    if (node.kind === "cells") {
      const { sheet } = node;
      return {
        sheet: sheet === undefined ? this.sheet : this.known.sheetNamed(sheet),
        area: node.area,
      };
    }
    if (node.kind === "column") return this.known.columnOf(node.table, node.header, node.isHeader);
    throw new Error("A value stands where a formula of the report takes cells");
  }

  private call(name: string, args: readonly Node[]): Result {
    const one = (place: number): Scalar => this.scalar(args[place]!);
    switch (name) {
      case "IF":
        return isTrue(one(0)) ? this.result(args[1]!) : args[2] ? this.result(args[2]) : false;
      case "IFERROR":
        try {
          return this.result(args[0]!);
        } catch (error) {
          if (error instanceof FormulaError) return this.result(args[1]!);
          throw error;
        }
      case "HYPERLINK":
        one(0);
        return one(1);
      case "ROW": {
        const { row, rows } = this.cells(args[0]!).area;
        return rows === 1 ? row + 1 : Array.from({ length: rows }, (_, i) => row + 1 + i);
      }
      case "MATCH": {
        if (one(2) !== 0)
          throw new Error("MATCH looks for the very value in formulas of the report");
        const place = this.known.placeOf(this.cells(args[1]!), one(0));
        if (place === undefined) throw new FormulaError("#N/A");
        return place;
      }
      case "INDEX": {
        const place = toNumber(one(1));
        const value = this.known.values(this.cells(args[0]!))[place - 1];
        if (value === undefined) throw new FormulaError("#REF!");
        return value;
      }
      case "COUNTIF":
      case "COUNTIFS":
        return this.meeting(args).length;
      case "SUMIFS": {
        const values = this.known.values(this.cells(args[0]!));
        return this.meeting(args.slice(1)).reduce((sum, i) => sum + numberIn(values[i]!), 0);
      }
      case "SUM":
      case "SUMPRODUCT":
        return this.numbers(args).reduce((sum, value) => sum + value, 0);
      case "COUNT":
        return this.numbers(args).length;
      case "LARGE":
      case "SMALL": {
        const all = this.numbers(args.slice(0, 1)).sort((a, b) => a - b);
        const place = toNumber(one(1));
        const value = all.at(name === "LARGE" ? -place : place - 1);
        if (place < 1 || place > all.length || value === undefined) throw new FormulaError("#NUM!");
        return value;
      }
      case "N":
        return numberIn(one(0));
      case "ISNUMBER":
        return each(this.result(args[0]!), null, (value) => typeof value === "number");
      case "SUBSTITUTE":
        return toText(one(0)).replaceAll(toText(one(1)), () => toText(one(2)));
      case "REPT":
        return toText(one(0)).repeat(toNumber(one(1)));
      case "TRIM":
        return toText(one(0)).replace(/ +/g, " ").replace(/^ | $/g, "");
      default:
        throw new Error(`Formulas of the report have no ${name}`);
    }
  }

  /** Columns and their criteria, in turn: places of the rows that meet all. */
  private meeting(args: readonly Node[]): readonly number[] {
    const all: Meeting[] = [];
    for (let i = 0; i < args.length; i += 2)
      all.push(this.known.meeting(this.cells(args[i]!), toText(this.scalar(args[i + 1]!))));
    const [rarest, ...others] = all.sort((one, other) => one.places.length - other.places.length);
    return rarest!.places.filter((i) => others.every(({ mask }) => mask[i] === 1));
  }

  /** Only numbers count, as in cells. */
  private numbers(args: readonly Node[]): number[] {
    return args.flatMap((node) => {
      const result = this.result(node);
      return (isList(result) ? result : [result]).flatMap((value) =>
        typeof value === "number" ? [value] : []
      );
    });
  }
}

function isList(result: Result): result is readonly Scalar[] {
  return Array.isArray(result);
}

function numberIn(value: Scalar): number {
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "number" ? value : 0;
}

function each(left: Result, right: Result, of: (left: Scalar, right: Scalar) => Scalar): Result {
  if (!isList(left) && !isList(right)) return of(left, right);
  const at = (result: Result, i: number): Scalar => (isList(result) ? result[i]! : result);
  const length = Math.max(isList(left) ? left.length : 1, isList(right) ? right.length : 1);
  return Array.from({ length }, (_, i) => of(at(left, i), at(right, i)));
}
