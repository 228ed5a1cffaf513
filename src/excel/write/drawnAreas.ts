import type { SheetKind } from "../../report/blocks/report";
import { type AreaPlace, drawnName, DRAWN_NAMES } from "../../report/onSheet/marks";

/** Rows of a sheet with a table that runs draw anew, above the table or below it. */
export interface DrawnArea {
  /** Hidden name over it: it moves and grows with the rows. */
  readonly name: Excel.NamedItem;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

interface Asked {
  readonly name: Excel.NamedItem;
  readonly range: Excel.Range | undefined;
}

/**
 * Asks where runs drew on a sheet.
 * @param names of the workbook, loaded with their types
 * @returns what gives the areas after a sync
 */
export function askDrawnAreas(
  names: readonly Excel.NamedItem[],
  kind: SheetKind,
  sheetId: string
): () => { readonly [place in AreaPlace]?: DrawnArea } {
  const ask = (place: AreaPlace): Asked | undefined => {
    const name = names.find((one) => one.name === drawnName(place, kind));
    if (name === undefined) return undefined;
    // A name whose cells are gone is an error, which has no range to ask for.
    const range = name.type === "Range" ? name.getRangeOrNullObject() : undefined;
    range?.load("rowIndex,columnIndex,rowCount");
    range?.worksheet.load("id");
    return { name, range };
  };
  const areaOf = (asked: Asked | undefined): DrawnArea | undefined => {
    const { range } = asked ?? {};
    if (range === undefined || range.isNullObject || range.worksheet.id !== sheetId)
      return undefined;
    return {
      name: asked!.name,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
    };
  };
  const [head, foot] = [ask("head"), ask("foot")];
  return () => {
    const [above, below] = [areaOf(head), areaOf(foot)];
    return {
      ...(above === undefined ? {} : { head: above }),
      ...(below === undefined ? {} : { foot: below }),
    };
  };
}

/** Those of names that runs put over what they drew. @param names loaded */
export function drawnNames(names: readonly Excel.NamedItem[]): readonly Excel.NamedItem[] {
  return names.filter(({ name }) =>
    Object.values(DRAWN_NAMES).some((own) => name.startsWith(`${own}_`))
  );
}
