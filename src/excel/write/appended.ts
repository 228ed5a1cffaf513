import { LANGUAGES } from "../../wording/language";
import { wordingFor } from "../../wording/wordingFor";
import type { ReportSheet, StyledArea } from "../../report/blocks/report";
import type { ExistingSheet } from "./existingSheets";

/**
 * A sheet that keeps what earlier runs left ("append"): the rows that stand there, then the new ones. Other sheets, and a table that is not
 * ours any more, come back as they are.
 */
export async function appended(
  context: Excel.RequestContext,
  { table: existing }: ExistingSheet,
  part: ReportSheet
): Promise<ReportSheet> {
  const [block] = part.blocks;
  const [headers = [], ...fresh] = block?.values ?? [];
  const same =
    existing !== undefined &&
    headers.every((header, i) => isSameColumn(String(header), existing.headers[i] ?? ""));
  if (part.again !== "append" || part.table === undefined || block === undefined || !same)
    return part;
  const body = existing.table.getDataBodyRange();
  body.load("values");
  await context.sync();
  const old = (body.values as (string | number | boolean)[][]).map((row) =>
    row.slice(0, headers.length)
  );
  const rows = old.length;
  const grow = ({ area, style }: StyledArea): StyledArea =>
    area.row === 0 ? { area, style } : { area: { ...area, rows: area.rows + rows }, style };
  return {
    ...part,
    // The table keeps the language in which it began.
    blocks: [{ ...block, values: [existing.headers.slice(0, headers.length), ...old, ...fresh] }],
    table: { ...part.table, area: { ...part.table.area, rows: part.table.area.rows + rows } },
    styles: part.styles.map(grow),
  };
}

/** Whether two headers of the table of runs name the same column, each in some language. */
function isSameColumn(one: string, other: string): boolean {
  if (one === other) return true;
  const names = LANGUAGES.map((language) => wordingFor(language).messages.sheets.runs);
  return Object.keys(names[0]!).some((key) => {
    const column = names.map((runs) => runs[key as keyof typeof runs]);
    return column.includes(one) && column.includes(other);
  });
}
