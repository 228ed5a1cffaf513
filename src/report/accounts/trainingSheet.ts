/** Sheet Training: on which of the products that their customers buy each manager was trained (R22, R81). docs/accounts.md#training */
import { DAY_FORMATS } from "../blocks/dayFormats";
import type { ReportSheet, Style } from "../blocks/report";
import { money } from "../blocks/rounded";
import { nameKey } from "../nameKey";
import type { ReportInput } from "../reportInput";
import { valueFormat } from "../segments/valueFormat";
import { namedTable } from "./namedTable";
import { isTrained, type StudiedProduct, studiedProducts } from "./training";
import { trainingColumnNames, trainingHeaders } from "./trainingHeaders";
import { workSheet } from "./workSheet";

/** undefined where nobody asks for it and none stands */
export function trainingSheet(input: ReportInput): ReportSheet | undefined {
  if (input.earlier.training === undefined && input.accounts?.isAsked !== true) return undefined;
  const { wording } = input;
  const words = wording.messages.managers.training;
  const text: Style = { align: "Left", indent: 1, wrap: true };
  const rows = studiedProducts(input);
  const table = namedTable(input, "training", {
    rows,
    names: trainingColumnNames(),
    headers: trainingHeaders(wording),
    keyOf: ({ manager, product }) => [manager, product],
    nameOf: ({ manager }) => manager,
    columns: [
      {
        id: "product",
        width: 30,
        style: text,
        cell: ({ product }: StudiedProduct) => product,
        gone: null,
      },
      {
        id: "boughtBy",
        width: 36,
        style: text,
        cell: ({ customers, others }) =>
          wording.fill(wording.messages.overview.who, {
            names: customers.join("; "),
            others: others || "",
          }),
        gone: words.gone,
      },
      {
        id: "brought",
        width: 14,
        style: { numberFormat: valueFormat(input) },
        cell: ({ brought }) => money(brought),
      },
      { id: "trainedOn", width: 13, style: { numberFormat: DAY_FORMATS.day, align: "Center" } },
      { id: "trainedBy", width: 20, style: text },
      { id: "note", width: 30, style: text },
    ],
  });
  return workSheet(input, "training", { title: title(input, rows), how: words.how }, table);
}

/** Of all rows, those that somebody added too. */
function title(input: ReportInput, rows: readonly StudiedProduct[]): string {
  const { title: words } = input.wording.messages.managers.training;
  const pairs = new Map(
    [
      ...rows,
      ...(input.earlier.training ?? []).map(({ text }) => ({
        manager: text("manager"),
        product: text("product"),
      })),
    ]
      .filter(({ manager, product }) => manager.trim() !== "" && product.trim() !== "")
      .map(({ manager, product }) => [nameKey(manager, product), { manager, product }])
  );
  if (pairs.size === 0) return words.none;
  const is = isTrained(input);
  const all = [...pairs.values()];
  return input.wording.fill(words.some, {
    trained: all.filter(({ manager, product }) => is(manager, product)).length,
    count: all.length,
    managers: new Set(all.map(({ manager }) => nameKey(manager))).size,
  });
}
