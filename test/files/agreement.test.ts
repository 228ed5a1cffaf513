/** The lists of the field as CSV: read from the file, and from the sheet that Excel makes of it, they give the same result. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { customers } from "../cases/field/lists/customers";
import { headers } from "../cases/field/lists/headers";
import { keys } from "../cases/field/lists/keys";
import { money } from "../cases/field/lists/money";
import { outlines } from "../cases/field/lists/outlines";
import { periodsInRows } from "../cases/field/lists/periodsInRows";
import { sums } from "../cases/field/lists/sums";
import { unsold } from "../cases/field/lists/unsold";
import { csvOf } from "../cases/field/csvOf";
import { type Outcome, runList } from "../cases/field/runList";
import { stopDate } from "../cases/field/stopDate";
import { sampleOf } from "../sample";
import { fileOf } from "./fileOf";

stopDate();

const folder = path.join(__dirname, "../cases/field/inputs");
const inputs = readdirSync(folder)
  .filter((name) => name.endsWith(".csv"))
  .map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))] as const);
const lists = [customers, headers, keys, money, outlines, periodsInRows, sums, unsold]
  .flat()
  .filter(({ formats, merges }) => formats === undefined && merges === undefined)
  .map((list) => [list.title, new TextEncoder().encode(csvOf(list))] as const);

test.each([...sampleOf(inputs, 3), ...sampleOf(lists, 5)])("%s", async (_, bytes) => {
  // A file is read from its first row to its last; in a sheet Excel's region would end at an empty row.
  const sheet = await runList({ csv: bytes, fileName: "list.csv" }, "en-US", "list!A1:ZZ100000");
  const file = await runList({ files: [fileOf("list.csv", bytes, 1000)] });
  expect(comparable(file)).toEqual(comparable(sheet));
});

/** All but where the list is. */
function comparable({ json, said }: Outcome): unknown {
  if (json === undefined) return said.map(withoutPlace);
  const { source, issues, traffic: _, ...rest } = json;
  const { address: _address, ...of } = source;
  return { ...rest, source: of, issues: issues.map(({ code, count }) => ({ code, count })) };
}

function withoutPlace(sentence: string): string {
  return sentence.replaceAll(/list(?:\.csv|!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)/g, "LIST");
}
