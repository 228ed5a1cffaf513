/** Further lists of each kind, in other words, languages and orders of columns: as a workbook and as a CSV file. */
import { modelOf } from "../modelOf";
import { csvOf } from "./csvOf";
import { faultsOf } from "./faultsOf";
import { customers } from "./lists/customers";
import { headers } from "./lists/headers";
import { keys } from "./lists/keys";
import { money } from "./lists/money";
import { outlines } from "./lists/outlines";
import { periodsInRows } from "./lists/periodsInRows";
import { sums } from "./lists/sums";
import { unsold } from "./lists/unsold";
import { runList } from "./runList";
import { stopDate } from "./stopDate";

stopDate();

describe.each([
  ["periods in rows", periodsInRows],
  ["customers", customers],
  ["headers", headers],
  ["outlines", outlines],
  ["sums above their parts", sums],
  ["rows that sold nothing", unsold],
  ["money", money],
  ["keys", keys],
] as const)("%s", (_, lists) => {
  for (const list of lists) {
    const { title, rows, formats, formatsBelow, merges, csvOnly, expected } = list;
    if (csvOnly !== true)
      test(`${title}, a workbook`, async () => {
        const sheet = {
          name: "List",
          rows,
          ...(formats && { formats }),
          ...(formatsBelow && { formatsBelow }),
          ...(merges && { merges }),
        };
        const outcome = await runList({ model: modelOf({ sheets: [sheet] }) }, expected.language);
        expect(faultsOf(outcome, expected).slice(0, 9)).toEqual([]);
      });
    if (!formats && !merges)
      test(`${title}, a CSV file`, async () => {
        const outcome = await runList(
          { csv: csvOf(list), fileName: "list.csv" },
          expected.language
        );
        expect(faultsOf(outcome, expected).slice(0, 9)).toEqual([]);
      });
  }
});
