/**
 * Filter, AutoFilter and Table.reapplyFilters (learn.microsoft.com/javascript/api/excel: excel.filter 1.2, excel.autofilter 1.9, excel.table 1.2), and the
 * ids of a table's columns (excel.tablecolumn: "a unique key that identifies the column within the table").
 */
import { codeOf, inSheet } from "./withExcel";

const ROWS = [
  ["Name", "Value"],
  ["Alfa", 1],
  ["Beta", 2],
  ["Gamma", 3],
  ["", 4],
];

const makeTable = async (
  sheet: Excel.Worksheet,
  context: Excel.RequestContext
): Promise<Excel.Table> => {
  sheet.getRange("A1:B5").values = ROWS;
  const table = sheet.tables.add("A1:B5", true);
  await context.sync();
  return table;
};

const shown = async (sheet: Excel.Worksheet): Promise<unknown[]> => {
  const view = sheet.getRange("B2:B5").getVisibleView();
  view.load("values");
  await sheet.context.sync();
  return view.values.flat();
};

test.each([
  [{ filterOn: "Values", values: ["alfa", "Gamma"] }, [1, 3]],
  [{ filterOn: "Values", values: [""] }, [4]],
  // More rows than were asked for, and none by ~.
  [{ filterOn: "Values", values: ["?eta", "Al*"] }, [1, 2]],
  [{ filterOn: "Values", values: ["Al~*"] }, []],
  [{ filterOn: "Custom", criterion1: "=*a" }, [1, 2, 3]],
  [{ filterOn: "Custom", criterion1: "=B?ta" }, [2]],
  [{ filterOn: "Custom", criterion1: "<>Beta" }, [1, 3, 4]],
  [{ filterOn: "Custom", criterion1: "=Alfa", criterion2: "=Beta", operator: "Or" }, [1, 2]],
] as const)("names by %j", async (criteria, expected) => {
  await inSheet(async (sheet, context) => {
    const table = await makeTable(sheet, context);
    const { filter } = table.columns.getItem("Name");
    filter.apply(criteria as unknown as Excel.FilterCriteria);
    expect(await shown(sheet)).toEqual(expected);
    filter.load("criteria");
    await context.sync();
    expect(filter.criteria).toMatchObject(criteria);
    filter.clear();
    expect(await shown(sheet)).toEqual([1, 2, 3, 4]);
  });
});

test.each([
  [">2", undefined, [3, 4]],
  [">=2", "<4", [2, 3]],
  ["=2", undefined, [2]],
] as const)("values by %s and %s", async (first, other, expected) => {
  await inSheet(async (sheet, context) => {
    const table = await makeTable(sheet, context);
    table.columns.getItem("Value").filter.applyCustomFilter(first, other, "And");
    expect(await shown(sheet)).toEqual(expected);
  });
});

test("criteria are read, cleared and applied again with all columns", async () => {
  await inSheet(async (sheet, context) => {
    const table = await makeTable(sheet, context);
    table.columns.getItem("Name").filter.applyValuesFilter(["Alfa", "Beta"]);
    table.columns.getItem("Value").filter.applyCustomFilter(">1");
    expect(await shown(sheet)).toEqual([2]);
    table.autoFilter.load("criteria,isDataFiltered");
    await context.sync();
    const { criteria } = table.autoFilter;
    expect(criteria).toMatchObject([{ filterOn: "Values" }, { filterOn: "Custom" }]);
    table.clearFilters();
    expect(await shown(sheet)).toEqual([1, 2, 3, 4]);
    criteria.forEach((criterion, index) =>
      table.columns.getItemAt(index).filter.apply(criterion as unknown as Excel.FilterCriteria)
    );
    expect(await shown(sheet)).toEqual([2]);
  });
});

test("a changed cell is hidden only when the filters are reapplied", async () => {
  await inSheet(async (sheet, context) => {
    const table = await makeTable(sheet, context);
    table.columns.getItem("Value").filter.applyCustomFilter(">2");
    sheet.getRange("B5").values = [[0]];
    expect(await shown(sheet)).toEqual([3, 0]);
    table.reapplyFilters();
    expect(await shown(sheet)).toEqual([3]);
  });
});

test("a sheet's own filter: apply, clear a column, reapply", async () => {
  await inSheet(async (sheet, context) => {
    sheet.getRange("A1:B5").values = ROWS;
    sheet.autoFilter.apply("A1:B5", 1, { filterOn: "Custom", criterion1: ">2" });
    sheet.autoFilter.apply("A1:B5", 0, { filterOn: "Values", values: ["Gamma"] });
    expect(await shown(sheet)).toEqual([3]);
    sheet.autoFilter.clearColumnCriteria(0);
    expect(await shown(sheet)).toEqual([3, 4]);
    sheet.getRange("B2").values = [[9]];
    sheet.autoFilter.reapply();
    expect(await shown(sheet)).toEqual([9, 3, 4]);
    sheet.autoFilter.clearCriteria();
    const range = sheet.autoFilter.getRange();
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:B5");
    expect(await shown(sheet)).toEqual([9, 2, 3, 4]);
  });
});

test("kinds of filters that are not modelled are refused by name; no filter on a protected sheet", async () => {
  await inSheet(async (sheet, context) => {
    const table = await makeTable(sheet, context);
    const { filter } = table.columns.getItem("Value");
    filter.apply({ filterOn: "TopItems", criterion1: "1" });
    expect(await codeOf(context.sync())).toBe("NotImplemented");
    sheet.protection.protect();
    filter.apply({ filterOn: "Custom", criterion1: ">1" });
    expect(await codeOf(context.sync())).toBe("AccessDenied");
  });
});

const ids = async (table: Excel.Table): Promise<readonly (readonly [string, number])[]> => {
  table.columns.load("items/name,items/id");
  await table.context.sync();
  return table.columns.items.map(({ name, id }) => [name, id] as const);
};

test("a column keeps its id when columns are put in, taken out and named anew", async () => {
  await inSheet(async (sheet, context) => {
    const table = await makeTable(sheet, context);
    const value = table.columns.getItem("Value");
    expect(await ids(table)).toEqual([
      ["Name", 1],
      ["Value", 2],
    ]);
    sheet.getRange("B:B").insert("Right");
    expect(await ids(table)).toEqual([
      ["Name", 1],
      ["Column2", 3],
      ["Value", 2],
    ]);
    value.load("index,name");
    value.name = "Amount";
    await context.sync();
    expect([value.index, value.name]).toEqual([2, "Value"]);
    sheet.getRange("B:B").delete("Left");
    table.resize("A1:C5");
    expect(await ids(table)).toEqual([
      ["Name", 1],
      ["Amount", 2],
      ["Column3", 4],
    ]);
    expect(table.columns.getItem(2 as unknown as string)).toBeDefined();
  });
});

test("a column that is gone is not found", async () => {
  await inSheet(async (sheet, context) => {
    const table = await makeTable(sheet, context);
    const value = table.columns.getItem("Value");
    value.load("id");
    await context.sync();
    table.resize("A1:A5");
    await context.sync();
    value.load("name");
    expect(await codeOf(context.sync())).toBe("ItemNotFound");
  });
});
