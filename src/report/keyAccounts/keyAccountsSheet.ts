/** Sheet Key accounts: who they are and by which criterion, what if they left, ticks of people that count; below, managers, classes, and whom to look for. */
import { LANGUAGES } from "../../wording/language";
import { wordingFor } from "../../wording/wordingFor";
import { palette } from "../blocks/palette";
import type { ReportSheet, Style, TableRule } from "../blocks/report";
import { money, share } from "../blocks/rounded";
import { SheetDraft } from "../blocks/sheetDraft";
import { sheetTitle, TITLE_ROWS } from "../blocks/sheetTitle";
import {
  customerTable,
  peopleColumns,
  segmentColumn,
  statusColumn,
} from "../customers/customerTable";
import { printed } from "../printed";
import type { ReportInput } from "../reportInput";
import { restsOn } from "../restsOn";
import { valueFormat } from "../segments/valueFormat";
import { accountRows } from "./accountRows";
import { foot } from "./foot";
import { growthOf } from "./growth";
import { keyAccountsSays } from "./keyAccountsSays";
import { reasons } from "./reasons";
import { yearsAsCustomer } from "./yearsAsCustomer";

/** Below the title: who they are, how they grew, what ticks do, and a free row. */
const TABLE_ROW = TITLE_ROWS + 3;
/** Characters of a column of reasons. */
const WIDEST = 46;
/** Their letters beside those of the standard font. */
const SMALL = 9 / 11;

/** undefined where nobody's share can be told, and no earlier run has the sheet. */
export function keyAccountsSheet(input: ReportInput): ReportSheet | undefined {
  const { result, names, earlier } = input;
  if (result.analysis.base <= 0 && earlier.keyAccounts === undefined) return undefined;
  const { customers, isKey } = accountRows(input);
  const table = tableOf(input, customers, isKey);
  const below = foot(
    input,
    isKey,
    table.columns.findIndex(({ id }) => id === "hints")
  );
  return {
    kind: "keyAccounts",
    name: names.sheets.keyAccounts,
    ...head(input, isKey),
    table,
    ...(below === undefined ? {} : { foot: below }),
    columnWidths: table.columns.map(({ width }) => width),
    freeze: { rows: TABLE_ROW + 1, columns: 1 },
    print: printed(input, {
      titleRows: { first: TABLE_ROW, last: TABLE_ROW },
      columns: table.columns.findIndex(({ id }) => id === "decision") + 1,
    }),
    gridlines: true,
    tabColor: palette.heading,
  };
}

function head(input: ReportInput, isKey: ReadonlySet<number>) {
  const { result, review, wording } = input;
  const { formats } = wording;
  const { title, who, grew } = keyAccountsSays(input, isKey);
  const draft = new SheetDraft();
  sheetTitle(draft, 0, title, restsOn(input));
  const { least } = review.keyAccounts.budgets;
  const words = wording.messages.keyAccounts;
  const sum = (value: number): string =>
    formats.money(formats.number(value), result.source.currency);
  const how = [
    words.how,
    ...(least === undefined ? [] : [wording.fill(words.howBudget, { least: sum(least) })]),
  ];
  draft.put(2, 0, [[who], [grew], [how.join(wording.messages.sentences.join)]]);
  draft.style(2, 0, 2, 1, { color: palette.ink });
  draft.style(4, 0, 1, 1, { italic: true, color: palette.muted });
  draft.height(TABLE_ROW, 48);
  return draft.drawing();
}

function tableOf(input: ReportInput, customers: readonly number[], isKey: ReadonlySet<number>) {
  const { result, review, wording } = input;
  const { analysis } = result;
  const { yes, no } = wording.messages.keyAccounts;
  const isDated = analysis.asOfDay > 0;
  const part: Style = { numberFormat: "0.0%" };
  const whole: Style = { numberFormat: "#,##0" };
  const text: Style = { align: "Left", indent: 1, wrap: true };
  const small: Style = { ...text, size: 9 };
  const without = new Map(review.keyAccounts.without.map((one) => [one.customer, one]));
  const { because, hints } = reasons(input, isKey);
  const tick = (id: string) => ({
    id,
    width: 9,
    style: { align: "Center" } as const,
    choices: [yes, no],
  });
  /** Of its longest text, so that rows of one line are enough. */
  const widthOf = (cell: (c: number) => string): number =>
    Math.min(WIDEST, Math.max(16, ...customers.map((c) => Math.ceil(cell(c).length * SMALL) + 3)));
  const change = {
    id: "change",
    width: 9,
    style: { numberFormat: "+0%;-0%;0%" },
    cell: (c: number) => {
      const grew = growthOf(input, [c]);
      return grew === undefined ? "" : share(grew);
    },
  };
  const years = {
    id: "years",
    width: 9,
    style: { numberFormat: "0.0" },
    cell: (c: number) => {
      const since = yearsAsCustomer(analysis, c);
      return since < 0 ? "" : share(since);
    },
  };
  return customerTable(input, {
    kind: "keyAccounts",
    row: TABLE_ROW,
    customers,
    columns: [
      {
        id: "isKey",
        width: 9,
        style: { align: "Center", bold: true },
        cell: (c) => (isKey.has(c) ? yes : no),
      },
      segmentColumn(input),
      {
        id: "value",
        width: 13,
        style: { numberFormat: valueFormat(input) },
        cell: (c) => money(analysis.customers.value[c]!),
      },
      { id: "share", width: 9, style: part, cell: (c) => share(analysis.customers.share[c]!) },
      ...(review.earlier === null ? [] : [change]),
      {
        id: "ifLeft",
        width: 9,
        style: part,
        cell: (c) => {
          const gone = without.get(c);
          return gone === undefined || gone.part < 0 ? "" : share(gone.part);
        },
      },
      { id: "classesChange", width: 10, style: whole, cell: (c) => without.get(c)?.changed ?? "" },
      ...(isDated ? [statusColumn(input), years] : []),
      { id: "because", width: widthOf(because), style: small, cell: because },
      { id: "hints", width: widthOf(hints), style: small, cell: hints },
      ...["wellKnown", "leader", "regionLeader", "expert", "decision"].map(tick),
      { id: "budget", width: 13, style: { numberFormat: valueFormat(input) } },
      ...peopleColumns(input, "keyAccounts"),
      { id: "note", width: 30, style: text },
    ],
    rules: [rest(input)],
  });
}

/** Those who are no key accounts stand back. In every language: rules of an earlier run are known by their formulas. */
function rest({ wording }: ReportInput): TableRule {
  const isNone = (no: string): string => `={isKey}="${no}"`;
  return {
    columns: ["isKey"],
    formula: isNone(wording.messages.keyAccounts.no),
    formulas: LANGUAGES.map((one) => isNone(wordingFor(one).messages.keyAccounts.no)),
    style: { color: palette.muted },
  };
}
