/**
 * What is not documented but reported of Excel, and a stand-in that is strict does: the issue of OfficeDev/office-js is named with each. Where it is not
 * strict, none of it happens.
 */
import type { Standin } from "../../standin/headless";
import { codeOf, inSheet, withExcel } from "./withExcel";

const STRICT = { strict: true, platform: "windows" } as const;

const valuesOf = async (sheet: Excel.Worksheet, address: string): Promise<unknown[][]> => {
  const range = sheet.getRange(address);
  range.load("values");
  await sheet.context.sync();
  return range.values;
};

const makeTable = async (sheet: Excel.Worksheet): Promise<Excel.Table> => {
  sheet.getRange("A1:B4").values = [
    ["Name", "Value"],
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ];
  const table = sheet.tables.add("A1:B4", true);
  await sheet.context.sync();
  return table;
};

const addressOf = async (table: Excel.Table): Promise<string> => {
  const range = table.getRange();
  range.load("address");
  await table.context.sync();
  return range.address;
};

test.each([
  [true, "Sheet1!A1:C4", [["Column3"], ["x"], [""], [""]]],
  [false, "Sheet1!A1:B4", [[""], ["x"], [""], [""]]],
] as const)("strict %s: a cell written beside a table (#2093)", async (strict, area, cells) => {
  await inSheet(
    async (sheet) => {
      const table = await makeTable(sheet);
      sheet.getRange("C2").values = [["x"]];
      expect(await addressOf(table)).toBe(area);
      expect(await valuesOf(sheet, "C1:C4")).toEqual(cells);
    },
    { strict }
  );
});

test("a row written below a table is taken in; not below its totals", async () => {
  await inSheet(async (sheet) => {
    const table = await makeTable(sheet);
    sheet.getRange("A5:B5").values = [["d", 4]];
    expect(await addressOf(table)).toBe("Sheet1!A1:B5");
    table.showTotals = true;
    sheet.getRange("A7").values = [["e"]];
    expect(await addressOf(table)).toBe("Sheet1!A1:B6");
  }, STRICT);
});

test("a formula alone in its column is filled down (#6745)", async () => {
  await inSheet(async (sheet) => {
    const table = await makeTable(sheet);
    table.resize("A1:C4");
    sheet.getRange("C2").formulas = [["=B2*2"]];
    expect((await valuesOf(sheet, "C2:C4")).flat()).toEqual([2, 4, 6]);
  }, STRICT);
});

test("a header that stands twice gets a number at once", async () => {
  await inSheet(async (sheet) => {
    await makeTable(sheet);
    sheet.getRange("B1").values = [["Name"]];
    expect(await valuesOf(sheet, "A1:B1")).toEqual([["Name", "Name2"]]);
  }, STRICT);
});

test("values over rows that a filter hides go to the rows that are shown (#224)", async () => {
  await inSheet(async (sheet, context) => {
    const table = await makeTable(sheet);
    table.columns.getItem("Value").filter.applyCustomFilter("<>2");
    await context.sync();
    sheet.getRange("A2:A4").values = [["x"], ["y"], ["z"]];
    expect((await valuesOf(sheet, "A2:A4")).flat()).toEqual(["x", "b", "y"]);
  }, STRICT);
});

const write = (excel: Standin, formulas: number): Promise<void> =>
  excel.Excel.run({ mergeUndoGroup: true }, async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const rows = Array.from({ length: formulas }, (_, row) => [`=${row}`]);
    sheet.getRangeByIndexes(0, 0, formulas, 1).formulas = rows;
    await context.sync();
  });

test("a group of more than 1,600 formulas cannot be undone (#6491)", async () => {
  await withExcel(async (excel) => {
    expect(await codeOf(write(excel, 1_000))).toBe("none");
    expect(await codeOf(write(excel, 1_601))).toBe("UndoNotSupported");
  }, STRICT);
});

test.each([
  ["windows", "UndoNotSupported"],
  ["web", "none"],
] as const)("%s: merged areas asked for in a group (#5918)", async (platform, code) => {
  await withExcel(
    async (excel) => {
      const asked = excel.Excel.run({ mergeUndoGroup: true }, async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
        range.getMergedAreasOrNullObject().load("address");
        await context.sync();
      });
      expect(await codeOf(asked)).toBe(code);
    },
    { strict: true, platform }
  );
});

test("the region: around the first cell of several, and none on a protected sheet (VBA's CurrentRegion)", async () => {
  await inSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    const region = sheet.getRange("B2:D4").getSurroundingRegion();
    region.load("address");
    await context.sync();
    expect(region.address).toBe("Sheet1!A1:B2");
    sheet.protection.protect();
    sheet.getRange("A1").getSurroundingRegion().load("address");
    expect(await codeOf(context.sync())).toBe("AccessDenied");
  }, STRICT);
});

test("rows and columns are frozen apart from each other", async () => {
  await inSheet(async (sheet, context) => {
    sheet.freezePanes.freezeRows(2);
    sheet.freezePanes.freezeColumns(1);
    const location = sheet.freezePanes.getLocation();
    location.load("address");
    await context.sync();
    expect(location.address).toBe("Sheet1!A1:A2");
    sheet.freezePanes.freezeRows(0);
    const columns = sheet.freezePanes.getLocation();
    columns.load("address");
    await context.sync();
    expect(columns.address).toBe("Sheet1!A:A");
  }, STRICT);
});

test("while somebody types in a cell every request is refused (documented)", async () => {
  await withExcel(async (excel) => {
    const put = (value: number): Promise<void> =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").values = [[value]];
        await context.sync();
      });
    excel.host.editing = true;
    expect(await codeOf(put(1))).toBe("InvalidOperationInCellEditMode");
    excel.host.editing = false;
    await put(2);
    expect(excel.book.sheets[0]!.values({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[2]]);
  });
});

test("ribbon commands run one after the other (docs: event.completed)", async () => {
  await withExcel((excel) => {
    const log: string[] = [];
    const events: { completed(): void }[] = [];
    for (const name of ["first", "second"])
      excel.Office.actions.associate(name, (event) => {
        log.push(name);
        events.push(event);
      });
    excel.press("first");
    excel.press("second");
    excel.press("first");
    expect(log).toEqual(["first"]);
    events[0]!.completed();
    events[0]!.completed();
    expect(log).toEqual(["first", "second"]);
    events[1]!.completed();
    expect(log).toEqual(["first", "second", "first"]);
    return Promise.resolve();
  });
});

test("special cells and filters are not told on a protected sheet; hidden rows are (documented for VBA)", async () => {
  await inSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [["Name"], ["a"], ["b"]];
    sheet.getRange("3:3").rowHidden = true;
    sheet.protection.protect();
    await context.sync();
    sheet.getRange("A1:A3").getSpecialCellsOrNullObject("Visible").load("address");
    expect(await codeOf(context.sync())).toBe("AccessDenied");
    sheet.autoFilter.load("isDataFiltered");
    expect(await codeOf(context.sync())).toBe("AccessDenied");
    const rows = sheet.getRange("A1:A3").getRowProperties({ rowHidden: true });
    await context.sync();
    expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, false, true]);
  }, STRICT);
});

test("with manual calculation formulas are stale after a write until they are calculated (docs: CalculationMode)", async () => {
  await inSheet(
    async (sheet, context, excel) => {
      sheet.getRange("B1").formulas = [["=A1*2"]];
      sheet.calculate(false);
      await context.sync();
      expect(excel.host.staleSheets()).toEqual([]);
      context.workbook.worksheets.add("Other").getRange("A1").values = [[1]];
      context.workbook.application.load("calculationMode");
      await context.sync();
      expect(context.workbook.application.calculationMode).toBe("Manual");
      expect(excel.host.staleSheets()).toEqual(["Sheet1"]);
      context.workbook.application.calculate("Recalculate");
      await context.sync();
      expect(excel.host.staleSheets()).toEqual([]);
    },
    { calculation: "Manual" }
  );
});

test("a workbook that is read-only: every change is refused, and it says so (Workbook.readOnly)", async () => {
  await inSheet(
    async (sheet, context) => {
      const changes: readonly (() => void)[] = [
        () => (sheet.getRange("A1").values = [[1]]),
        () => (sheet.name = "Other"),
        () => context.workbook.worksheets.add("Other"),
        () => context.workbook.settings.add("key", 1),
        () => context.workbook.names.add("key", sheet.getRange("A1")),
      ];
      for (const change of changes) {
        change();
        expect(await codeOf(context.sync())).toBe("AccessDenied");
      }
      context.workbook.load("readOnly");
      await context.sync();
      expect(context.workbook.readOnly).toBe(true);
    },
    { readOnly: true }
  );
});

test("a table is resized over its own cells, from its own header on (docs: Table.resize)", async () => {
  await inSheet(async (sheet, context) => {
    const table = await makeTable(sheet);
    for (const area of ["D1:E4", "A2:B4", "A1:B1"]) {
      table.resize(area);
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    }
    table.resize("B1:D6");
    expect(await addressOf(table)).toBe("Sheet1!B1:D6");
  }, STRICT);
});
