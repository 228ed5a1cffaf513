import { isoOfDay } from "../../engine/calendar/isoDay";
import { SHIFT_1904 } from "../../engine/calendar/serialDay";
import { headerRows } from "../../engine/sales/layout/headerRows";
import type { SourceHead } from "../../engine/sales/layout/layout";
import { recogniseLayout } from "../../engine/sales/layout/recogniseLayout";
import { isDateFormat } from "../../engine/sales/text/isDateFormat";
import type { Settings } from "../../engine/settings/settings";
import { ExcelProblem } from "../../excel/excelProblem";
import { headerWord } from "../../excel/read/headerWord";

/** The head of a file with its columns in the order of the first file, and where they stand in it; -1: it lacks a column that nobody needs. */
export interface ArrangedHead {
  readonly head: SourceHead;
  readonly places: readonly number[];
}

interface NamedHead {
  readonly name: string;
  readonly head: SourceHead;
}

/**
 * Finds the columns of the first file in another one, by the words of their headers.
 * @throws ExcelProblem "fileColumnMissing" where one is not there that is needed, "fileCurrency" where it says its currencies and the first does not
 */
export function arrangeHead(
  first: NamedHead,
  { name, head }: NamedHead,
  { columns, rows }: Pick<Settings, "columns" | "rows">
): ArrangedHead {
  const asTheyStand = { head, places: head.values[0]?.map((_, column) => column) ?? [] };
  const layout = recogniseLayout(first.head, { columns, header: rows.header });
  const own = headerRows(head, rows.header).rows;
  // Without names there is only the order; whether that fits is looked at with the lists of a sheet as well.
  if (layout.shape === "none" || layout.headerRows.length === 0 || own.length === 0)
    return asTheyStand;
  const wanted = namesOf(first.head, layout.headerRows);
  const there = namesOf(head, own);
  const places = wanted.map((word) => there.indexOf(word));
  const missing = layout.needed.find((column) => places[column]! < 0);
  if (missing !== undefined) {
    const header = shownHeader(first.head, layout.headerRows.at(-1)!, missing);
    throw new ExcelProblem({
      code: "fileColumnMissing",
      facts: {
        file: name,
        other: first.name,
        header: header.trim() || first.head.letters![missing]!,
      },
    });
  }
  const currency = layout.columns.currency ? undefined : currencyOf(head, { columns, rows });
  if (currency !== undefined)
    throw new ExcelProblem({
      code: "fileCurrency",
      facts: { file: name, other: first.name, header: currency.header },
    });
  if (places.every((place, column) => place === column) && there.length === wanted.length)
    return asTheyStand;
  return { head: inOrder(head, first.head, places, own, layout.headerRows), places };
}

/** The column that would say its currencies, were the file read alone. */
function currencyOf(head: SourceHead, { columns, rows }: Pick<Settings, "columns" | "rows">) {
  const alone = recogniseLayout(head, { columns, header: rows.header });
  return alone.shape === "none" ? undefined : alone.columns.currency;
}

/** As somebody reads it: the headers of a table of periods may be days. */
function shownHeader({ values, numberFormats, date1904 }: SourceHead, row: number, column: number) {
  const cell = values[row]?.[column] ?? "";
  return typeof cell === "number" && isDateFormat(numberFormats[row]?.[column] ?? "")
    ? isoOfDay(Math.floor(cell) + (date1904 ? SHIFT_1904 : 0))
    : String(cell);
}

/** The words of each column's header, each told from those that are alike further left. */
function namesOf(head: SourceHead, rows: readonly number[]): readonly string[] {
  const times = new Map<string, number>();
  return Array.from({ length: head.columnCount }, (_, column) => {
    const words = rows.map((row) => headerWord(head.values[row]?.[column])).join("\n");
    const time = (times.get(words) ?? 0) + 1;
    times.set(words, time);
    return `${words}\n${time}`;
  });
}

function inOrder(
  head: SourceHead,
  first: SourceHead,
  places: readonly number[],
  own: readonly number[],
  ofFirst: readonly number[]
): SourceHead {
  const pick = <T>(row: readonly T[] | undefined, blank: T): readonly T[] =>
    places.map((place) => (place < 0 ? blank : (row?.[place] ?? blank)));
  return {
    ...head,
    values: head.values.map((row, r) => {
      // A column that is not there has the name that it would have, and nothing below it.
      const heading = ofFirst[own.indexOf(r)];
      const names = heading === undefined ? undefined : first.values[heading];
      return pick(row, "").map((cell, column) =>
        places[column]! < 0 ? (names?.[column] ?? "") : cell
      );
    }),
    numberFormats: head.numberFormats.map((row) => pick(row, "General")),
    letters: pick(head.letters, ""),
    columnCount: first.columnCount,
  };
}
