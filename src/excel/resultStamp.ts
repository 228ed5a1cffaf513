import { isUnfinished, kindOf, loadMark } from "./mark";

interface ResultStamp {
  /**
   * What tells one run's results from another's, and from none: which of our sheets stand in the workbook, and the last row of Runs. Equal stamps,
   * same result; names, order and looks of the sheets do not matter.
   */
  readonly stamp: string;
  /** Sheets of other people, by their ids. */
  readonly others: ReadonlySet<string>;
}

export async function resultStamp(context: Excel.RequestContext): Promise<ResultStamp> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({ sheet, mark: loadMark(sheet) }));
  await context.sync();
  const others = new Set(
    sheets
      .filter(({ mark }) => kindOf(mark) === undefined && !isUnfinished(mark))
      .map(({ sheet: { id } }) => id)
  );
  const kinds = sheets
    .flatMap(({ mark }) => kindOf(mark) ?? [])
    .filter((kind) => kind !== "names")
    .sort();
  const runs = sheets.find(({ mark }) => kindOf(mark) === "runs")?.sheet;
  if (runs === undefined) return { stamp: JSON.stringify({ kinds }), others };
  runs.tables.load("items/name");
  await context.sync();
  const [table] = runs.tables.items;
  if (table === undefined) return { stamp: JSON.stringify({ kinds }), others };
  const last = table.getDataBodyRange().getLastRow();
  last.load("values");
  await context.sync();
  return { stamp: JSON.stringify({ kinds, last: last.values }), others };
}
