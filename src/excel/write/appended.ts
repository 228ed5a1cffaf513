import type { ReportSheet, StyledArea, Table } from "../../report/blocks/report";
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
  const { table, again } = part;
  const [block] = part.blocks;
  if (again !== "append" || table === undefined || block === undefined || existing === undefined)
    return part;
  const [headers = [], ...fresh] = block.values;
  const isSame = headers.every((header, i) =>
    isSameColumn(String(header), existing.headers[i] ?? "", table)
  );
  if (!isSame) return part;
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
    table: { ...table, area: { ...table.area, rows: table.area.rows + rows } },
    styles: part.styles.map(grow),
  };
}

/** Whether two headers name the same column, each in some language. */
function isSameColumn(one: string, other: string, { columnNames }: Table): boolean {
  return one === other || columnNames.some((names) => names.includes(one) && names.includes(other));
}
