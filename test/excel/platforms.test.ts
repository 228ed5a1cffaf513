/**
 * Runs on Excel for the web, for Windows and for the Mac, as each of them groups and undoes (learn.microsoft.com, "Undo support with the Excel JavaScript
 * API"), where it is not certain at its strictest: one Ctrl+Z takes a run back and leaves what the user did before; a group that is refused, at whatever
 * request, and a connection that is lost leave nothing half-written, or what the next run takes away and says.
 */
import { removeResults } from "../../src/excel/removeResults";
import type { JobEnd, Written } from "../../src/job/job";
import { openCase } from "../cases/openCase";
import { DATE_FORMAT, HEADER, ROWS } from "../cases/salesList";
import { onlySheets } from "../onlySheets";
import { openWorkbook, type Workbook } from "./office";

const PLATFORMS = ["web", "windows", "mac"] as const;
const LIST = "Sales!A1:C27";
/** A sheet that is drawn, and two with tables: more of them ask Excel for nothing else. */
const settings = onlySheets(["matrix"]);
const OURS = ["Segments", "Matrix", "Runs"];

let book: Workbook;
afterEach(() => book?.close());

const written = (end: JobEnd): Written => {
  if (end.kind !== "written") throw new Error(JSON.stringify(end));
  return end;
};
/** All that the file would hold. */
const saved = (): unknown => JSON.parse(JSON.stringify(book.book.toModel()));
/** Numbers of the requests of a first run, whose results are removed again. */
const requestsOfARun = async (): Promise<readonly number[]> => {
  const start = book.traffic.batches;
  await book.run({ settings, address: LIST });
  const count = book.traffic.batches - start;
  await book.Excel.run(removeResults);
  return Array.from({ length: count }, (_, i) => i + 1);
};
const cell = async (): Promise<unknown> => (await book.values("Sales!Z1"))[0]![0];

describe.each(PLATFORMS)("%s", (platform) => {
  beforeEach(async () => {
    book = await openWorkbook(undefined, { platform, strict: true });
    await book.write("Sales!Z1", [["mine"]]);
  });

  test("one Ctrl+Z takes a first run back, with the letters beside the list; the next one is the user's", async () => {
    const before = saved();
    const end = written(await book.run({ settings, address: LIST, letters: true }));
    expect(end).toMatchObject({ sheets: OURS, classColumns: "written", isOneUndo: true });
    expect(await book.undo()).toBe(true);
    expect(saved()).toEqual(before);
    expect(await book.undo()).toBe(true);
    expect(await cell()).toBe("");
  });

  test("one Ctrl+Z takes a second run back", async () => {
    await book.run({ settings, address: LIST });
    const before = saved();
    const end = written(await book.run({ settings, address: "Sales!A1:C20" }));
    expect(end.isOneUndo).toBe(true);
    expect(saved()).not.toEqual(before);
    await book.undo();
    expect(saved()).toEqual(before);
  });

  test("Remove leaves what was there before the run", async () => {
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sales").activate();
      await context.sync();
    });
    const before = await book.formulas("Sales");
    await book.run({ settings, address: LIST, letters: true });
    await book.Excel.run(removeResults);
    expect(await book.sheets()).toEqual(["Sales"]);
    expect(await book.formulas("Sales")).toEqual(before);
  });

  test.each(["UndoNotSupported", "GeneralException"])(
    "%s at any request: the run is written without a group",
    async (code) => {
      const empty = saved();
      let withoutGroup = 0;
      for (const n of (await requestsOfARun()).slice(-4)) {
        book.host.failBatch(n, { code, message: code });
        const end = await book.run({ settings, address: LIST });
        if (end.kind === "written") {
          expect(await book.sheets()).toEqual(["Sales", ...OURS]);
          expect(end).toMatchObject({ sheets: OURS, removed: [] });
          if (!end.isOneUndo) withoutGroup += 1;
          await book.Excel.run(removeResults);
        } else expect(saved()).toEqual(empty);
      }
      expect(withoutGroup).toBeGreaterThan(0);
    }
  );

  test("a connection that is lost while writing: the next run takes away what is left, and says so", async () => {
    const gone = { code: "ServiceNotAvailable", message: "gone" };
    let leftOver = 0;
    const requests = await requestsOfARun();
    // From the last request on: what comes before the first that writes leaves nothing.
    for (const n of [...requests].reverse()) {
      if (leftOver > 0) break;
      for (let later = n; later < n + 10; later += 1) book.host.failBatch(later, gone);
      const end = await book.run({ settings, address: LIST });
      // The connection is back.
      for (let i = 0; i < 10; i += 1) await book.sheets().catch(() => undefined);
      if (end.kind !== "written")
        expect(end).toMatchObject({ kind: "problem", problem: { code: "tooBusy" } });
      const left = (await book.sheets()).slice(1);
      if (end.kind === "written") expect(left).toEqual(OURS);
      else leftOver += left.length;
      const next = written(await book.run({ settings, address: LIST }));
      expect(next).toMatchObject({ sheets: OURS, removed: end.kind === "written" ? [] : left });
      expect(await book.sheets()).toEqual(["Sales", ...OURS]);
      await book.Excel.run(removeResults);
    }
    expect(leftOver).toBeGreaterThan(0);
  });

  test("a result sheet that the user has hidden stays hidden, and the undo stack is not touched", async () => {
    await book.run({ settings, address: LIST });
    book.book.sheetByName(OURS[0]!)!.visibility = "Hidden";
    expect(written(await book.run({ settings, address: LIST })).isOneUndo).toBe(true);
    expect(book.book.sheetByName(OURS[0]!)!.visibility).toBe("Hidden");
    expect(book.book.activeSheet().name).toBe(OURS[1]);
  });
});

test("with manual calculation no formula of ours shows what was true before", async () => {
  book = await openWorkbook(undefined, {
    calculation: "Manual",
    platform: "windows",
    strict: true,
  });
  await book.run({ settings, address: LIST });
  expect(book.host.staleSheets()).toEqual([]);
  await book.run({ settings, address: "Sales!A1:C20" });
  expect(book.host.staleSheets()).toEqual([]);
});

test("a list on a protected sheet is read, with its hidden rows, where Excel tells as little as it may", async () => {
  book = await openWorkbook(undefined, { platform: "windows", strict: true });
  const list = book.book.sheetByName("Sales")!;
  list.setRowsHidden(5, 2, true);
  list.protected = true;
  const end = written(await book.run());
  expect(end.result.source).toMatchObject({ address: LIST });
  expect(end.result.source.facts).toMatchObject({ hiddenUsed: 2, hiddenOut: 0 });
});

test("a workbook that is read-only is said to be, and nothing is tried", async () => {
  const rows = [HEADER, ...ROWS];
  const viewed = await openCase(
    { sheets: [{ name: "Sales", rows, formats: DATE_FORMAT }] },
    { readOnly: true }
  );
  const end = await viewed.run();
  viewed.close();
  expect(end).toMatchObject({ kind: "problem", problem: { code: "readOnly" } });
});
