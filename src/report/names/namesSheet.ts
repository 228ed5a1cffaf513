/** Sheet Names: a small table of the user's, which spelling counts as which customer. It begins with the first pair that is joined. */
import type { NamedJoin } from "../../engine/sales/spelling/joinNamed";
import type { Wording } from "../../wording/wordingFor";
import { palette } from "../blocks/palette";
import type { ReportNames, ReportSheet, TableColumn } from "../blocks/report";
import { namesColumnNames } from "./namesColumnNames";

const WIDTHS = [38, 38, 4, 80] as const;
/** Right of the table, so that it stays free to grow. */
const HINT = 3;

export function namesSheet(
  rows: readonly NamedJoin[],
  names: ReportNames,
  { messages }: Wording
): ReportSheet {
  const words = messages.sheets.joins;
  const known = namesColumnNames();
  const columns = (["spelling", "customer"] as const).map((id, i): TableColumn => ({
    id,
    names: known[i]!,
    header: words[id],
    role: id === "spelling" ? "key" : "computed",
    isHidden: false,
    style: {},
    width: WIDTHS[i]!,
    cells: rows.map((row) => row[i]!),
    gone: "",
    repeated: "",
  }));
  return {
    kind: "names",
    name: names.sheets.names,
    blocks: [{ row: 0, column: HINT, values: [[words.hint]] }],
    table: {
      name: names.tables.names,
      row: 0,
      style: "TableStyleLight1",
      headerStyle: {
        bold: true,
        fill: palette.heading,
        color: palette.headingText,
        vertical: "Center",
      },
      rowCount: rows.length,
      columns,
      rules: [],
      again: "append",
    },
    styles: [
      {
        area: { row: 0, column: HINT, rows: 1, columns: 1 },
        style: { italic: true, color: palette.muted, vertical: "Center" },
      },
    ],
    highlights: [],
    links: [],
    merges: [],
    columnWidths: WIDTHS,
    rowHeights: [[0, 22]],
    freeze: { rows: 1, columns: 0 },
    print: {
      isOnePage: false,
      titleRows: { first: 0, last: 0 },
      footer: { left: "", center: "", right: "&P / &N" },
    },
    gridlines: true,
    tabColor: palette.muted,
  };
}
