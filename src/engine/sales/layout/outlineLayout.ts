import type { Settings } from "../../settings/settings";
import type { Candidate } from "./candidates";
import { choiceOf } from "./choiceOf";
import { chooseColumns, type Choices } from "./chooseColumns";
import { findOutline } from "./findOutline";
import type { HeaderRows } from "./headerRows";
import type { Layout, SourceHead } from "./layout";
import { layoutBase } from "./layoutBase";
import { layoutIssues } from "./layoutIssues";

/** A pivot table in compact form. */
export function outlineLayout(
  head: SourceHead,
  header: HeaderRows,
  all: readonly Candidate[],
  columns: Settings["columns"]
): Layout | undefined {
  if (columns.date !== undefined) return undefined;
  const found = findOutline(head, header.dataRow, all);
  if (!found) return undefined;
  const label = all[found.outline.column]!;
  const wanted = { ...columns };
  delete wanted.customer;
  if (columns.customer !== undefined && columns.customer !== label.header) return undefined;
  const chosen = chooseColumns(
    all.filter((candidate) => candidate !== label),
    wanted
  );
  if (chosen.kind === "notFound" || !chosen.choices.amount || chosen.choices.date) return undefined;
  const choice = choiceOf(label, undefined);
  const choices: Choices = { customer: choice, date: choice, amount: chosen.choices.amount };
  const common = layoutBase(head, header, all, choices, "column");
  return {
    shape: "lines",
    ...common,
    ...found,
    issues: [
      ...common.issues,
      ...(found.grain === "day" ? [] : layoutIssues.periodRows(head, header.dataRow, label)),
    ],
  };
}
