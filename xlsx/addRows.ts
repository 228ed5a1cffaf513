import { cellXml } from "./graft/cellXml";
import { columnName } from "./model/address";
import { isErrorName } from "./model/errorName";
import type { FormulaModel, SheetModel } from "./model/model";
import type { Utf8Bytes } from "./parts/utf8Bytes";
import { setAttributes } from "./parts/xml/setAttributes";

type Rows = Pick<SheetModel, "values" | "formulas" | "styles" | "rowHeights" | "hiddenRows">;

/**
 * All rows of a new sheet. Most cells are plain numbers and texts, or empty, a million of them: these are put together here, the others by `cellXml`.
 * @param formats number in the file of each of the model's styles
 * @param dynamic the number that marks a dynamic array's cell
 */
export function addRows(
  bytes: Utf8Bytes,
  sheet: Rows,
  formats: readonly number[],
  dynamic: number
): void {
  const { values, styles, rowHeights } = sheet;
  const hidden = new Set(sheet.hiddenRows);
  const formulas = formulasByRow(sheet);
  const looks = formats.map(tagEnds);
  const opens: string[] = [];
  const rowEnds = new Map<string, string>();
  const count = [...rowHeights.keys(), ...hidden].reduce(
    (most, row) => Math.max(most, row + 1),
    Math.max(values.length, styles.length)
  );
  for (let row = 0; row < count; row += 1) {
    const [line, look] = [values[row] ?? [], styles[row] ?? []];
    const calculated = formulas.get(row);
    const height = rowHeights.get(row);
    const width = Math.max(line.length, look.length);
    if (width === 0 && height === undefined && !hidden.has(row)) continue;
    const number = String(row + 1);
    const isHidden = hidden.has(row);
    const kind = `${height} ${isHidden}`;
    let rowEnd = rowEnds.get(kind);
    if (rowEnd === undefined) rowEnds.set(kind, (rowEnd = rowTagEnd(height, isHidden)));
    bytes.add('<row r="');
    bytes.add(number);
    bytes.add(rowEnd);
    for (let column = 0; column < width; column += 1) {
      const value = line[column] ?? null;
      const style = look[column] ?? 0;
      const formula = calculated?.get(column);
      const end = looks[style]!;
      if (formula === undefined && typeof value !== "boolean") {
        if (value === null && formats[style] === 0) continue;
        const before = bytes.length;
        bytes.add((opens[column] ??= `<c r="${columnName(column)}`));
        bytes.add(number);
        if (value === null) {
          bytes.add(end.empty);
          continue;
        }
        if (typeof value === "number") {
          bytes.add(end.number);
          bytes.add(String(value));
          bytes.add("</v></c>");
          continue;
        }
        bytes.add(end.text);
        if (isWhole(value) && bytes.addPlain(value)) {
          bytes.add("</t></is></c>");
          continue;
        }
        bytes.takeBack(before);
      }
      const content = formula === undefined ? { value } : { ...formula, value };
      bytes.add(cellXml(row, column, formats[style]!, content, { prefix: "", dynamic }));
    }
    bytes.add("</row>");
  }
}

interface TagEnds {
  readonly empty: string;
  readonly number: string;
  readonly text: string;
}

/** How the tag of a cell of some format ends, behind its address, by what the cell holds. */
function tagEnds(format: number): TagEnds {
  const look = format === 0 ? '"' : `" s="${format}"`;
  return {
    empty: `${look}/>`,
    number: `${look}><v>`,
    text: `${look} t="inlineStr"><is><t>`,
  };
}

/** How the tag of a row ends, behind its number. */
function rowTagEnd(height: number | undefined, isHidden: boolean): string {
  const tag = setAttributes("<row>", {
    ht: height,
    customHeight: height === undefined ? undefined : 1,
    hidden: isHidden ? 1 : undefined,
  });
  return `"${tag.slice("<row".length)}`;
}

/** No error, and no space at its ends that could be lost. */
function isWhole(text: string): boolean {
  return text !== "" && text.trim().length === text.length && !isErrorName(text);
}

function formulasByRow({ formulas }: Rows): ReadonlyMap<number, ReadonlyMap<number, FormulaModel>> {
  const rows = new Map<number, Map<number, FormulaModel>>();
  for (const formula of formulas) {
    const row = rows.get(formula.row);
    if (row === undefined) rows.set(formula.row, new Map([[formula.column, formula]]));
    else row.set(formula.column, formula);
  }
  return rows;
}
