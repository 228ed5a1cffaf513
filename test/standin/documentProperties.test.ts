/** The document's custom properties (docs: CustomPropertyCollection, CustomProperty; ExcelApi 1.7). */
import { WorkbookPackage } from "../../xlsx/parts/workbookPackage";
import { buildWorkbook } from "../saved/rich/buildWorkbook";
import { RICH_WORKBOOKS } from "../saved/rich/richWorkbooks";
import { codeOf, inSheet, withExcel } from "./withExcel";

const all = async (context: Excel.RequestContext): Promise<readonly unknown[]> => {
  const { custom } = context.workbook.properties;
  const count = custom.getCount();
  custom.load("items/key,items/value,items/type");
  await context.sync();
  return [count.value, ...custom.items.map(({ key, value, type }) => [key, value, type])];
};

test("are added, set, found without case, counted and deleted", async () => {
  await inSheet(async (_sheet, context) => {
    const { custom } = context.workbook.properties;
    custom.add("Client", "Agro");
    custom.add("Rank", 3);
    custom.add("Share", 0.25);
    custom.add("Key", true);
    // "Creates a new or sets an existing custom property"; the key "is case-insensitive".
    custom.add("CLIENT", "Agro Svit");
    expect(await all(context)).toEqual([
      4,
      ["Client", "Agro Svit", "String"],
      ["Rank", 3, "Number"],
      ["Share", 0.25, "Float"],
      ["Key", true, "Boolean"],
    ]);
    custom.getItem("client").value = "Svit";
    custom.getItem("RANK").delete();
    const none = custom.getItemOrNullObject("Rank").load("key");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    // "Throws an error if the custom property does not exist."
    custom.getItem("Rank").load("key");
    expect(await codeOf(context.sync())).toBe("ItemNotFound");
    for (const wrong of [null, { a: 1 }]) {
      custom.add("Wrong", wrong);
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    }
    expect((await all(context))[1]).toEqual(["Client", "Svit", "String"]);
    custom.deleteAll();
    expect(await all(context)).toEqual([0]);
  });
});

// "Limited to 255 characters outside of Excel on the web (larger values are automatically trimmed to 255 characters on other platforms)"
test.each([
  ["web", 300],
  ["windows", 255],
  ["mac", 255],
] as const)("%s: of 300 characters of a key and a value %d are kept", async (platform, length) => {
  await inSheet(
    async (_sheet, context) => {
      context.workbook.properties.custom.add("k".repeat(300), "v".repeat(300));
      expect(await all(context)).toEqual([1, ["k".repeat(length), "v".repeat(length), "String"]]);
    },
    { platform }
  );
});

// Microsoft's list of what cannot be undone: DocumentProperties on the web.
test.each([
  ["web", "UndoNotSupported"],
  ["windows", "none"],
  ["mac", "none"],
] as const)("%s: a change in an undo group ends with %s", async (platform, code) => {
  await withExcel(
    async (excel) => {
      const change = (work: (custom: Excel.CustomPropertyCollection) => void): Promise<string> =>
        codeOf(
          excel.Excel.run({ mergeUndoGroup: true }, async (context) => {
            work(context.workbook.properties.custom);
            await context.sync();
          })
        );
      expect(await change((custom) => custom.add("Client", "Agro"))).toBe(code);
      await excel.Excel.run(async (context) => {
        context.workbook.properties.custom.add("Client", "Agro");
        await context.sync();
      });
      expect(await change((custom) => (custom.getItem("Client").value = "Svit"))).toBe(code);
      expect(await change((custom) => custom.getItem("Client").delete())).toBe(code);
      expect(await change((custom) => custom.deleteAll())).toBe(code);
    },
    { platform }
  );
});

test("stand in the file where Excel keeps them; what is not touched stays as it is, and the part goes with the last one", async () => {
  const PART = "docProps/custom.xml";
  const partOf = async (bytes: Uint8Array): Promise<string | undefined> => {
    const file = await WorkbookPackage.open(bytes);
    return file.has(PART) ? await file.text(PART) : undefined;
  };
  const changed = (
    bytes: Uint8Array | undefined,
    work: (custom: Excel.CustomPropertyCollection) => void
  ): Promise<Uint8Array> =>
    withExcel(async (excel) => {
      await excel.Excel.run(async (context) => {
        work(context.workbook.properties.custom);
        await context.sync();
      });
      return excel.save();
    }, bytes && { bytes });
  const rich = await buildWorkbook(RICH_WORKBOOKS.customXml);
  const before = (await partOf(rich))!;
  const [property] = /<property .*<\/property>/.exec(before)!;
  const added = await changed(rich, (custom) => custom.add("A & B", "<กขค>"));
  const after = (await partOf(added))!;
  expect(after).toContain(property);
  expect(after).toMatch(/pid="3" name="A &amp; B"><vt:lpwstr [^>]*>&lt;กขค&gt;<\/vt:lpwstr>/);
  expect(await partOf(await changed(added, (custom) => custom.getItem("A & B").delete()))).toBe(
    before
  );
  expect(await partOf(await changed(added, (custom) => custom.deleteAll()))).toBeUndefined();
  const fresh = await changed(undefined, (custom) => custom.add("Share", 0.5));
  expect(await partOf(fresh)).toContain('pid="2" name="Share"><vt:r8');
  const read = await withExcel((excel) => excel.Excel.run(all), { bytes: fresh });
  expect(read).toEqual([1, ["Share", 0.5, "Float"]]);
});

test("strict: reading a value of more than 255 characters from a file brings Excel for Windows down; its key does not (OfficeDev/office-js issues 4002 and 4378)", async () => {
  const bytes = await withExcel(
    async (excel) => {
      await excel.Excel.run(async (context) => {
        context.workbook.properties.custom.add("Long", "v".repeat(256));
        await context.sync();
      });
      return excel.save();
    },
    { platform: "web" }
  );
  await inSheet(
    async (_sheet, context) => {
      const long = context.workbook.properties.custom.getItem("long").load("key");
      await context.sync();
      expect(long.key).toBe("Long");
      long.load("value");
      expect(await codeOf(context.sync())).toBe("GeneralException");
    },
    { bytes, platform: "windows", strict: true }
  );
});
