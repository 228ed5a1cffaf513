import { parseAddress } from "../../../xlsx/model/address";
import type { CellValue } from "../../../xlsx/model/cellValue";
import type {
  ComparisonRule,
  Validation,
  ValidationOperator,
} from "../../../xlsx/model/validation";
import { notModelled } from "../../class/notModelled";
import type { Session } from "../../class/session";

/** Whether a value may stand in a cell. Only what needs no calculation: constants, choices in a range. */
export function isValid(
  value: CellValue,
  { rule, ignoreBlanks }: Validation,
  sheetId: string,
  session: Session
): boolean {
  if (!rule) return true;
  if (value === "") return ignoreBlanks;
  switch (rule.kind) {
    case "list":
      return choices(rule.source, sheetId, session).includes(String(value));
    case "custom":
      throw notModelled("DataValidation.valid by a formula");
    case "textLength":
      return compares(String(value).length, rule);
    default:
      return (
        typeof value === "number" &&
        (rule.kind !== "wholeNumber" || Number.isInteger(value)) &&
        compares(value, rule)
      );
  }
}

function choices(source: string, sheetId: string, { book }: Session): string[] {
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim());
  const address = parseAddress(source.slice(1));
  const sheet =
    address?.sheet === undefined ? book.sheet(sheetId) : book.sheetByName(address.sheet);
  if (!address || !sheet) throw notModelled("DataValidation.valid by a list that is calculated");
  return sheet.values(address.area).flat().map(String);
}

function compares(value: number, { operator, formula1, formula2 = "=0" }: ComparisonRule): boolean {
  const [first, second] = [formula1, formula2].map((formula) => {
    const number = Number(formula.slice(1));
    if (Number.isNaN(number)) throw notModelled("DataValidation.valid by a formula");
    return number;
  }) as [number, number];
  const tests: { readonly [name in ValidationOperator]: boolean } = {
    Between: value >= first && value <= second,
    NotBetween: value < first || value > second,
    EqualTo: value === first,
    NotEqualTo: value !== first,
    GreaterThan: value > first,
    LessThan: value < first,
    GreaterThanOrEqualTo: value >= first,
    LessThanOrEqualTo: value <= first,
  };
  return tests[operator];
}
