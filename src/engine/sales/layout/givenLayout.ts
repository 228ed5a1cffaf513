import { candidates } from "./candidates";
import type { Choices } from "./chooseColumns";
import { columnProfile } from "./columnProfile";
import { headerRows } from "./headerRows";
import type { Layout, NotAList, SourceHead } from "./layout";
import { linesLayout } from "./linesLayout";

/**
 * The layout of columns whose roles somebody has told: nothing is recognised but the header, and what the cells of each column are.
 * @param head its columns are customers, dates and amounts, in this order
 */
export function givenLayout(head: SourceHead): Layout | NotAList {
  const header = headerRows(head);
  const profiles = Array.from({ length: head.columnCount }, (_, column) =>
    columnProfile(head, column, header.dataRow, head.values.length)
  );
  const all = candidates(header.names, profiles, head.letters);
  const [customer, date, amount] = all.map(({ column, header }) => ({
    column,
    header,
    reason: "setting" as const,
    alternatives: [],
  }));
  return linesLayout(head, header, all, { customer, date, amount } as Choices);
}
