import { mapColumns } from "./mapColumns";

/**
 * A formula after columns of a table got other names, as Excel changes it: "=SUM(Sales[Sum])" is "=SUM(Sales[Total])".
 * @param names old name in lower case → new name
 */
export function renameColumns(
  formula: string,
  table: string,
  names: ReadonlyMap<string, string>
): string {
  return mapColumns(formula, (column, name) =>
    name.toLowerCase() === table.toLowerCase()
      ? (names.get(column.toLowerCase()) ?? column)
      : column
  );
}
