import type { CellValue } from "../../xlsx/model/cellValue";
import { isErrorName } from "../../xlsx/model/errorName";

/** A custom function as its add-in's metadata (functions.json) describes it. */
export interface FunctionSignature {
  /** As it is typed in a cell. */
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  readonly description?: string;
  /** Is told when nobody waits for the result any more. */
  readonly cancelable?: boolean;
  /** Gets errors among its arguments; otherwise it is not asked where there is one. */
  readonly takesErrors?: boolean;
}

export interface FunctionParameter {
  readonly name?: string;
  readonly description?: string;
  /** Default "any". */
  readonly type?: string;
  /** Default "scalar". */
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

type Argument = CellValue | readonly (readonly CellValue[])[] | null;

/**
 * What Excel makes of a formula's arguments before it asks the add-in: a range for a matrix, a single value for a scalar, texts
 * and numbers as declared, null for what is left out, so that as many arrive as are declared.
 * @returns the arguments, or the error that the cell shows because the add-in is not asked at all
 */
export function functionArguments(
  { parameters, takesErrors = false }: FunctionSignature,
  given: readonly Argument[]
): readonly Argument[] | string {
  const lacking = parameters.slice(given.length).some((parameter) => parameter.optional !== true);
  if (given.length > parameters.length || lacking) return "#VALUE!";
  const inError = given.flatMap(cellsOf).find(isErrorName);
  if (inError !== undefined && !takesErrors) return String(inError);
  const converted = parameters.map((parameter, index) => convert(given[index] ?? null, parameter));
  return converted.some((argument) => argument === undefined)
    ? "#VALUE!"
    : (converted as Argument[]);
}

function cellsOf(argument: Argument): readonly CellValue[] {
  return isMatrix(argument) ? argument.flat() : argument === null ? [] : [argument];
}

function isMatrix(argument: Argument): argument is readonly (readonly CellValue[])[] {
  return Array.isArray(argument);
}

/** Undefined where the value does not fit. */
function convert(
  argument: Argument,
  { type = "any", dimensionality = "scalar" }: FunctionParameter
): Argument | undefined {
  if (argument === null) return null;
  if (dimensionality === "matrix") {
    const rows = isMatrix(argument) ? argument : [[argument]];
    const cells = rows.map((row) => row.map((cell) => convertCell(cell, type)));
    return cells.flat().includes(undefined) ? undefined : (cells as CellValue[][]);
  }
  if (!isMatrix(argument)) return convertCell(argument, type);
  const only = argument.length === 1 && argument[0]?.length === 1 ? argument[0][0] : undefined;
  return only === undefined ? undefined : convertCell(only, type);
}

function convertCell(value: CellValue, type: string): CellValue | undefined {
  switch (type) {
    case "number": {
      const number = Number(value);
      return Number.isNaN(number) ? undefined : number;
    }
    case "string":
      return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    case "boolean":
      if (typeof value === "string" && !/^(true|false|)$/i.test(value)) return undefined;
      return typeof value === "string" ? /^true$/i.test(value) : Boolean(value);
    default:
      return value;
  }
}
