/** Sheet Strategies: how to work with each type of key account (R33). What to do in each of the nine cells stands on Matrix. */
import { KEY_TYPES } from "../../engine/codes";
import type { ReportSheet, Style } from "../blocks/report";
import { share } from "../blocks/rounded";
import type { ReportInput } from "../reportInput";
import { namedTable } from "./namedTable";
import { strategiesColumnNames, strategiesHeaders } from "./strategiesHeaders";
import { workSheet } from "./workSheet";

export type KeyType = keyof typeof KEY_TYPES;
export const KEY_TYPE_CODES = Object.keys(KEY_TYPES) as readonly KeyType[];

/** undefined where nobody asks for it and none stands */
export function strategiesSheet(input: ReportInput): ReportSheet | undefined {
  const { earlier, result, review, wording } = input;
  if (earlier.strategies === undefined && input.accounts?.isAsked !== true) return undefined;
  const words = wording.messages.managers.strategies;
  const { customers, types } = review.keyAccounts.proposal;
  const ofType = (type: KeyType): readonly number[] =>
    [...customers].filter((c) => (types[c]! & KEY_TYPES[type]) !== 0);
  const text: Style = { align: "Left", indent: 1, wrap: true };
  const table = namedTable(input, "strategies", {
    rows: KEY_TYPE_CODES,
    names: strategiesColumnNames(),
    headers: strategiesHeaders(wording),
    keyOf: (type) => [type],
    nameOf: (type) => wording.messages.keyAccounts.types[type],
    columns: [
      {
        id: "accounts",
        width: 12,
        style: { numberFormat: "#,##0" },
        cell: (t) => ofType(t).length,
      },
      {
        id: "share",
        width: 10,
        style: { numberFormat: "0.0%" },
        cell: (t) =>
          share(ofType(t).reduce((sum, c) => sum + result.analysis.customers.share[c]!, 0)),
      },
      { id: "strategy", width: 90, style: text },
    ],
  });
  const told = (earlier.strategies ?? []).filter(
    ({ text: cell }) => cell("strategy").trim() !== ""
  );
  const title =
    told.length === 0
      ? words.title.none
      : wording.fill(words.title.some, { told: told.length, types: KEY_TYPE_CODES.length });
  return workSheet(input, "strategies", { title, how: words.how }, table);
}
