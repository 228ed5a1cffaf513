/**
 * What is saved is what was opened, with what changed: thirteen workbooks that hold what the stand-in does not know go through
 * real runs of the add-in, and every part that the run has no business with comes out byte for byte.
 */
import { removeResults } from "../../src/excel/removeResults";
import { openCase, type OpenCase } from "../cases/openCase";
import { WorkbookPackage } from "../../standin/book/xlsx/parts/workbookPackage";
import { RICH_WORKBOOKS, richWorkbook, type RichName } from "./rich/richWorkbooks";

const NAMES = Object.keys(RICH_WORKBOOKS) as RichName[];

/** What names the parts of a file, and the formats of all of its cells: new sheets have to stand there. */
const SHARED = [
  "[Content_Types].xml",
  "_rels/.rels",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
];

const open = (bytes: Uint8Array): Promise<OpenCase> =>
  openCase({ sheets: [{ name: "Sales", rows: [] }] }, { bytes });

/** Names of the parts that are not the same in both files. */
async function differences(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const [old, now] = [await WorkbookPackage.open(before), await WorkbookPackage.open(after)];
  const found: string[] = [];
  for (const name of new Set([...old.names, ...now.names])) {
    const same =
      old.has(name) &&
      now.has(name) &&
      Buffer.from(await old.bytes(name)).equals(Buffer.from(await now.bytes(name)));
    if (!same) found.push(name);
  }
  return found.sort();
}

const text = async (file: Uint8Array, part: string): Promise<string> =>
  (await WorkbookPackage.open(file)).text(part);

const lost = async (before: Uint8Array, after: Uint8Array): Promise<string[]> => {
  const [old, now] = [await WorkbookPackage.open(before), await WorkbookPackage.open(after)];
  return old.names.filter((name) => !now.has(name));
};

test.each(NAMES)("%s: opened and saved, the file is the same", async (name) => {
  const bytes = await richWorkbook(name);
  const excel = await open(bytes);
  expect(Buffer.from(await excel.save()).equals(Buffer.from(bytes))).toBe(true);
  excel.close();
});

test.each(NAMES)("%s: a run adds its sheets, and every other part stays byte for byte", async (name) => {
  const bytes = await richWorkbook(name);
  const excel = await open(bytes);
  expect((await excel.run()).kind).toBe("written");
  const saved = await excel.save();
  excel.close();
  expect(await lost(bytes, saved)).toEqual([]);
  const old = new Set((await WorkbookPackage.open(bytes)).names);
  const changed = (await differences(bytes, saved)).filter((part) => old.has(part));
  const panes = name === "customXml" ? ["xl/webextensions/_rels/taskpanes.xml.rels", "xl/webextensions/taskpanes.xml"] : [];
  expect(changed).toEqual([...SHARED, ...panes].filter((part) => changed.includes(part)).sort());
}); // prettier-ignore

test.each(NAMES)("%s: removed in the same sitting or after reopening, the results leave nothing behind but unused formats", async (name) => {
  const bytes = await richWorkbook(name);
  const first = await open(bytes);
  await first.run();
  const saved = await first.save();
  await removeAll(first);
  const atOnce = await first.save();
  first.close();
  expect(Buffer.from(atOnce).equals(Buffer.from(bytes))).toBe(true);

  const second = await open(saved);
  await removeAll(second);
  const later = await second.save();
  second.close();
  expect(await differences(bytes, later)).toEqual(["xl/styles.xml"]);
}); // prettier-ignore

async function removeAll(excel: OpenCase): Promise<void> {
  await excel.Excel.run(async (context) => {
    await removeResults(context);
    const { settings } = context.workbook;
    settings.load("items/key");
    await context.sync();
    for (const setting of settings.items) setting.delete();
    await context.sync();
  });
}

void text;
