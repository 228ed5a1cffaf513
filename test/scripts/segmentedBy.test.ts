/** Whatever ends a run on an engine, the engine has ended before the program does: on a cluster what it has made would stay. */
import { readSettings } from "../../src/engine/settings/readSettings";
import type { EngineLine } from "../../scripts/segment/engineLine";
import { Refusal } from "../../scripts/segment/refusal";
import type { SalesEngine } from "../../scripts/segment/salesEngine";
import { segmentedBy } from "../../scripts/segment/segmentedBy";

beforeEach(() => jest.spyOn(process.stderr, "write").mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

const asked: EngineLine = {
  engine: "spark",
  master: "spark://HOST:7077",
  files: ["sales.csv"],
  kind: "csv",
  isBefore: false,
  output: "out.xlsx",
  settings: readSettings({}),
  language: "en-US",
};
const failing = (sentence: string) => () => Promise.reject(new Error(sentence));

/** @param does what it does otherwise than an engine that holds a list */
function engineThat(does: Partial<SalesEngine>) {
  const calls: string[] = [];
  const told = (name: string) => () => {
    calls.push(name);
    return Promise.resolve();
  };
  const engine: SalesEngine = {
    dialect: "spark",
    filesOf: () => Promise.resolve([["file:///sales.csv"]]),
    headers: () => Promise.resolve(["Customer", "Date", "Amount"]),
    valuesOf: () => Promise.resolve(["EUR"]),
    openSales: () => Promise.resolve(),
    run: told("run"),
    table: () => Promise.resolve({}),
    progress: () => undefined,
    ...does,
    end: told("end"),
  };
  return { engine, calls };
}

test.each([
  ["a file twice", {}, { filesOf: () => Promise.resolve([["file:///a.csv"], ["file:///a.csv"]]) }, 2, /a\.csv is named twice/],
  ["a file that is written over", {}, { filesOf: () => Promise.resolve([["out.xlsx"]]) }, 2, /out\.xlsx is among the files that are read/],
  ["a file that cannot be read", {}, { filesOf: failing("no such file") }, 1, /^looking for the files failed: no such file$/],
  ["a missing column", {}, { headers: () => Promise.resolve(["p", "q"]) }, 1, /^No header says which column holds the customer and the date and the amount/],
  ["several currencies", {}, { headers: () => Promise.resolve(["Customer", "Date", "Amount", "Currency"]), valuesOf: () => Promise.resolve(["EUR", "USD"]) }, 1, /holds EUR, USD/],
  ["a setting that the SQL does not have", { abc: { rule: "DAX" } }, {}, 2, /^abc\.rule = "DAX" is not in the SQL/],
  ["files that do not fit each other", {}, { openSales: failing("of another shape") }, 1, /^reading the files failed: of another shape$/],
  ["a step that fails", {}, { run: failing("no number") }, 1, /^kc_\w+ failed: no number$/],
  ["a result that cannot be read", {}, { table: failing("no room") }, 1, /^kc_segments failed: no room$/],
] as const)("%s", async (_, settings, does, code, sentence) => {
  const { engine, calls } = engineThat(does);
  const end = segmentedBy(engine, { ...asked, settings: readSettings(settings) });
  const refusal = await end.catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal).toMatchObject({ code, message: expect.stringMatching(sentence) as string });
  expect(calls.filter((call) => call === "end")).toHaveLength(1);
  expect(calls.at(-1)).toBe("end");
}); // prettier-ignore

test("an engine that did everything ends too, once and last", async () => {
  const { engine, calls } = engineThat({});
  await segmentedBy(engine, asked);
  expect([...new Set(calls)]).toEqual(["run", "end"]);
  expect(calls.indexOf("end")).toBe(calls.length - 1);
});
