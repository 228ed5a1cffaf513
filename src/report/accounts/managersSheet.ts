/** Sheet Managers: whose hands the sales are in, and what each manager can do and is to do (R79-R84). */
import type { ReportSheet, Style, Value } from "../blocks/report";
import { money, share } from "../blocks/rounded";
import { relations } from "../keyAccounts/relations";
import type { ReportInput } from "../reportInput";
import { valueFormat } from "../segments/valueFormat";
import { SKILLS } from "../typedColumns";
import { managersColumnNames, managersHeaders } from "./managersHeaders";
import { type ManagerRow, managersOfList } from "./managerRows";
import { type NamedColumn, namedTable } from "./namedTable";
import { workSheet } from "./workSheet";

/** undefined where nobody asks for it and none stands */
export function managersSheet(input: ReportInput): ReportSheet | undefined {
  const { earlier, wording } = input;
  if (earlier.managers === undefined && input.accounts?.isAsked !== true) return undefined;
  const words = wording.messages.managers.list;
  const rows = managersOfList(input)?.rows ?? [];
  const table = namedTable(input, "managers", {
    rows,
    names: managersColumnNames(),
    headers: managersHeaders(input),
    keyOf: ({ manager }) => [manager],
    nameOf: ({ manager }) => manager,
    columns: [...figures(input), ...typedColumns(input)],
  });
  return workSheet(input, "managers", { title: title(input, rows), how: words.how }, table);
}

function title({ earlier, result, wording }: ReportInput, rows: readonly ManagerRow[]): string {
  const { title: words } = wording.messages.managers.list;
  const [first] = rows;
  if (first === undefined) {
    const named = (earlier.managers ?? []).filter(({ text }) => text("manager").trim() !== "");
    return named.length === 0 ? words.none : wording.fill(words.named, { count: named.length });
  }
  if (first.share.share <= 0) return wording.fill(words.named, { count: rows.length });
  return wording.fill(words.some, {
    count: rows.length,
    name: first.manager,
    share: wording.formats.share(first.share.share),
    basis: wording.messages.classes.basis[result.analysis.valueBasis].of,
  });
}

/** What the list tells of each; nothing where it names no managers. */
function figures(input: ReportInput): readonly NamedColumn<ManagerRow>[] {
  const { review, wording } = input;
  const managers = managersOfList(input);
  if (managers === undefined) return [];
  const { dimension } = managers;
  const { dominant } = review.dimensions[dimension]!;
  const relationsOf = relations(input, { valueOf: dominant, dimension });
  const whole: Style = { numberFormat: "#,##0" };
  const column = (
    id: string,
    style: Style,
    cell: (row: ManagerRow) => Value,
    width = 11
  ): NamedColumn<ManagerRow> => ({ id, width, style, cell });
  return [
    {
      ...column("state", { align: "Center" }, () => wording.messages.keyAccounts.yes, 13),
      gone: wording.messages.sheets.gone.status,
    },
    column("customers", whole, ({ share: { customers } }) => customers),
    column("keyAccounts", whole, ({ share: { keyAccounts } }) => keyAccounts),
    column("value", { numberFormat: valueFormat(input) }, (row) => money(row.share.sum), 14),
    column("share", { numberFormat: "0.0%" }, (row) => share(row.share.share), 9),
    ...(relationsOf === undefined
      ? []
      : [
          column("lost", whole, (row) => relationsOf(row.share.value).lost, 9),
          column("returned", whole, (row) => relationsOf(row.share.value).returned, 9),
          column("kept", { numberFormat: "0%" }, (row) => {
            const { kept, base } = relationsOf(row.share.value);
            return base === 0 ? "" : share(kept / base);
          }),
          column("years", { numberFormat: "0.0" }, (row) => {
            const { years } = relationsOf(row.share.value);
            return years < 0 ? "" : share(years);
          }),
        ]),
  ];
}

function typedColumns({ wording }: ReportInput): readonly NamedColumn<ManagerRow>[] {
  const text: Style = { align: "Left", indent: 1, wrap: true };
  const choices = Object.values(wording.messages.managers.list.skills);
  return [
    ...SKILLS.map((id) => ({ id, width: 22, style: text, choices })),
    { id: "education", width: 24, style: text },
    { id: "psychology", width: 24, style: text },
    { id: "languages", width: 20, style: text },
    { id: "tasks", width: 40, style: text },
  ];
}
