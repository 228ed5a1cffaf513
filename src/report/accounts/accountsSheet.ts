/** Sheet Accounts: a card for each key account or chosen customer. Runs fill in what the sales tell; all else is typed, and never written. */
import { DAY_FORMATS } from "../blocks/dayFormats";
import { palette } from "../blocks/palette";
import type { ReportSheet, Style, Value } from "../blocks/report";
import { money, share } from "../blocks/rounded";
import {
  customerTable,
  peopleColumns,
  segmentColumn,
  statusColumn,
  type CustomerColumn,
} from "../customers/customerTable";
import { keyTypes } from "../customers/keyTypes";
import { growthOf } from "../keyAccounts/growth";
import type { ReportInput } from "../reportInput";
import { nextOrderOf } from "../segments/nextOrderOf";
import { valueFormat } from "../segments/valueFormat";
import { TYPED_COLUMNS, type TypedColumn } from "../typedColumns";
import { textHeight } from "../blocks/textHeight";
import { accountCards, type AccountCard } from "./accountCards";
import { type KnownRisks, knownRisks } from "./knownRisks";
import { DAYS, NUMBERS, RISKS } from "./accountFields";
import { managersOfList } from "./managerRows";
import { trainedFor } from "./training";
import { TABLE_ROW, workSheet } from "./workSheet";

const TOP_WIDTH = 32;
const STOPPED_WIDTH = 26;
/** Two lines. */
const LEAST_HEIGHT = 32;

/** undefined where no cards are asked for and none stand */
export function accountsSheet(input: ReportInput): ReportSheet | undefined {
  const cards = accountCards(input);
  if (cards === undefined) return undefined;
  const { wording } = input;
  const words = wording.messages.accounts;
  const table = tableOf(input, cards);
  const filled = cards.reduce((sum, card) => sum + card.filled, 0) / Math.max(1, cards.length);
  const title =
    cards.length === 0
      ? words.title.none
      : wording.fill(words.title.some, {
          count: cards.length,
          share: wording.formats.percent(filled, 0),
        });
  const printed = table.columns.findIndex(({ role }) => role === "typed");
  return workSheet(input, "accounts", { title, how: words.how }, table, printed);
}

function tableOf(input: ReportInput, cards: readonly AccountCard[]) {
  const { result, review, wording } = input;
  const { asOfDay, customers } = result.analysis;
  const isDated = asOfDay > 0;
  const type = keyTypes(input);
  const products = new Map(review.accountProducts.map((one) => [one.customer, one]));
  const hasProducts = review.dimensions.some(({ role }) => role === "product");
  const day: Style = { numberFormat: DAY_FORMATS[result.source.grain], align: "Center" };
  const text: Style = { align: "Left", indent: 1, wrap: true };
  const risks = knownRisks(input);
  const hasDeliveries = review.punctuality.some(({ about }) => about === "delivery");
  const today = Math.floor(input.runAt);
  const grey = (
    id: string,
    width: number,
    style: Style,
    cell: (c: number, row: number) => Value
  ): CustomerColumn => ({ id, width, style: { color: palette.muted, ...style }, cell });
  const list = (names: readonly string[] | undefined): string => (names ?? []).join("; ");
  const growth = (c: number): Value => {
    const grew = growthOf(input, [c]);
    return grew === undefined ? "" : share(grew);
  };
  const trainedOf = trainedFor(input);
  const trained = (c: number): string => {
    const facts = trainedOf(c);
    return facts === undefined ? "" : wording.fill(wording.messages.accounts.trained, facts);
  };
  const earlier = (id: string, cell: (row: number) => Value): CustomerColumn => ({
    id,
    width: 12,
    style: {},
    cell: (_, row) => cell(row),
    isHidden: true,
    isEarlier: true,
    // The list may have the customer again.
    gone: null,
  });
  const highest = cards.map(({ customer }) => {
    const { bought, stopped } = products.get(customer) ?? {};
    return textHeight([
      [list(bought), TOP_WIDTH],
      [list(stopped), STOPPED_WIDTH],
    ]);
  });
  const table = customerTable(input, {
    kind: "accounts",
    row: TABLE_ROW,
    customers: cards.map(({ customer }) => customer),
    columns: [
      grey("type", 18, text, type),
      segmentColumn(input),
      ...(isDated ? [{ ...statusColumn(input), gone: wording.messages.sheets.gone.status }] : []),
      grey("value", 13, { numberFormat: valueFormat(input) }, (c) => money(customers.value[c]!)),
      grey("share", 9, { numberFormat: "0.0%" }, (c) => share(customers.share[c]!)),
      ...(review.earlier === null
        ? []
        : [grey("growth", 9, { numberFormat: "+0%;-0%;0%" }, growth)]),
      ...(isDated
        ? [
            grey("firstPurchase", 12, day, (c) => customers.firstPurchase[c]! || ""),
            grey("lastPurchase", 12, day, (c) => customers.lastPurchase[c]! || ""),
            grey("nextOrder", 12, day, (c) => nextOrderOf(input, c)),
          ]
        : []),
      ...(hasProducts
        ? [
            grey("topProducts", TOP_WIDTH, text, (c) => list(products.get(c)?.bought)),
            grey("stoppedProducts", STOPPED_WIDTH, text, (c) => list(products.get(c)?.stopped)),
          ]
        : []),
      ...peopleColumns(input, "accounts").map((column) => ({
        ...column,
        style: { ...column.style, color: palette.muted },
      })),
      ...(hasDeliveries
        ? [
            grey(
              "lateDeliveries",
              11,
              { numberFormat: "#,##0" },
              (c) => risks(c).deliveries?.late ?? ""
            ),
            grey("lateShare", 9, { numberFormat: "0%" }, (c) => lateShare(risks(c).deliveries)),
          ]
        : []),
      grey("openConflicts", 10, { numberFormat: "0" }, (c) => risks(c).openConflicts ?? ""),
      grey(
        "lastMeeting",
        12,
        { numberFormat: DAY_FORMATS.day, align: "Center" },
        (c) => risks(c).lastMeeting || ""
      ),
      ...(hasProducts && managersOfList(input) !== undefined
        ? [grey("trained", 11, { align: "Center" }, trained)]
        : []),
      grey("completeness", 9, { numberFormat: "0%" }, (_, row) => share(cards[row]!.filled)),
      grey("typedDays", 10, { numberFormat: "0" }, (_, row) => {
        const { typedOn } = cards[row]!;
        return typedOn === 0 ? "" : Math.max(0, today - typedOn);
      }),
      ...TYPED_COLUMNS.accounts.map((id) => typedColumn(input, id)),
      earlier("madeFor", (row) => cards[row]!.madeFor),
      earlier("typedState", (row) => cards[row]!.typedState),
    ],
  });
  // All alike, whatever is typed: room for the longest list of products.
  return { ...table, rowHeight: Math.max(LEAST_HEIGHT, ...highest) };
}

function lateShare(deliveries: KnownRisks["deliveries"]): Value {
  return deliveries === undefined ? "" : share(deliveries.late / deliveries.count);
}

const SHORT: ReadonlySet<string> = new Set([
  "ownerMarketing",
  "nextStepBy",
  "cameFrom",
  "alsoBuys",
]);

function typedColumn(input: ReportInput, id: TypedColumn<"accounts">): CustomerColumn {
  const { messages, formats } = input.wording;
  const { choices } = messages.accounts;
  const { yes, no } = messages.keyAccounts;
  const text: Style = { align: "Left", indent: 1, wrap: true };
  const has = (ids: readonly string[]): boolean => ids.includes(id);
  if (has(RISKS))
    return { id, width: 11, style: { align: "Center" }, choices: ["0", "1", "2", "3"] };
  if (has(DAYS))
    return { id, width: 12, style: { numberFormat: DAY_FORMATS.day, align: "Center" } };
  if (id === "discount") {
    const numberFormat = formats.moneyFormat("#,##0.00", input.result.source.currency);
    return { id, width: 12, style: { numberFormat } };
  }
  if (has(NUMBERS)) return { id, width: 11, style: { numberFormat: "#,##0" } };
  if (id === "reference") return { id, width: 11, style: { align: "Center" }, choices: [yes, no] };
  if (id === "channel")
    return { id, width: 16, style: text, choices: Object.values(choices.channels) };
  if (id === "stage") return { id, width: 16, style: text, choices: Object.values(choices.stages) };
  return { id, width: SHORT.has(id) ? 18 : 30, style: text };
}
