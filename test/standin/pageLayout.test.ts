/** How a sheet is printed (docs: Excel.PageLayout, .PageLayoutZoomOptions, .HeaderFooterGroup, .HeaderFooter; ExcelApi 1.9). */
import { WorkbookPackage } from "../../xlsx/parts/workbookPackage";
import { codeOf, inSheet, withExcel } from "./withExcel";

const setUp = (sheet: Excel.Worksheet): void => {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.printGridlines = true;
  pageLayout.printOrder = "OverThenDown";
  pageLayout.firstPageNumber = 3;
  pageLayout.leftMargin = 36;
  pageLayout.setPrintMargins("Inches", { top: 1, footer: 0.25 });
  pageLayout.setPrintTitleRows("$1:$2");
  pageLayout.setPrintTitleColumns(sheet.getRange("A:A"));
  pageLayout.setPrintArea("A1:C9,E1:F9");
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = "Sales && costs";
  defaultForAllPages.rightFooter = "&P of &N";
  pageLayout.headersFooters.firstPage.centerHeader = "First";
  pageLayout.headersFooters.state = "FirstAndDefault";
};

const look = async (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<unknown> => {
  const { pageLayout } = sheet;
  pageLayout.load(
    "orientation,paperSize,zoom,centerHorizontally,centerVertically,printGridlines,printOrder,firstPageNumber,leftMargin,topMargin,rightMargin,footerMargin"
  );
  const { headersFooters } = pageLayout;
  headersFooters.load("state,useSheetMargins");
  const pages = [
    headersFooters.defaultForAllPages,
    headersFooters.oddPages,
    headersFooters.firstPage,
  ];
  for (const page of pages) page.load("leftFooter,rightFooter,centerHeader");
  const area = pageLayout.getPrintArea();
  const rows = pageLayout.getPrintTitleRows();
  const columns = pageLayout.getPrintTitleColumnsOrNullObject();
  for (const range of [area, rows, columns]) range.load("address");
  await context.sync();
  const { orientation, paperSize, zoom, printOrder, firstPageNumber } = pageLayout;
  const { leftMargin, topMargin, rightMargin, footerMargin } = pageLayout;
  return [
    [orientation, paperSize, zoom, printOrder, firstPageNumber],
    [pageLayout.centerHorizontally, pageLayout.centerVertically, pageLayout.printGridlines],
    [leftMargin, topMargin, rightMargin, footerMargin],
    [headersFooters.state, headersFooters.useSheetMargins],
    pages.map((page) => [page.leftFooter, page.rightFooter, page.centerHeader]),
    [area.address, rows.address, columns.address],
  ];
};

/** Excel's own margins: 0.7 inches at the sides. */
const expected = [
  [
    "Landscape",
    "A4",
    { horizontalFitToPages: 1, scale: null, verticalFitToPages: null },
    "OverThenDown",
    3,
  ],
  [true, false, true],
  [36, 72, 50.4, 18],
  ["FirstAndDefault", true],
  [
    ["Sales && costs", "&P of &N", ""],
    ["Sales && costs", "&P of &N", ""],
    ["", "", "First"],
  ],
  ["Sheet1!A1:C9,Sheet1!E1:F9", "Sheet1!1:2", "Sheet1!A:A"],
];

test("the print set-up reads back", async () => {
  const seen = await inSheet((sheet, context) => {
    setUp(sheet);
    return look(sheet, context);
  });
  expect(seen).toEqual(expected);
});

test("it is the same after saving and opening, and after saving what was opened", async () => {
  const made = await withExcel(async (excel) => {
    await excel.Excel.run(async (context) => {
      setUp(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    return excel.save();
  });
  expect(await inSheet(look, { bytes: made })).toEqual(expected);
  const plain = await withExcel((excel) => excel.save());
  const changed = await withExcel(
    async (excel) => {
      await excel.Excel.run(async (context) => {
        setUp(context.workbook.worksheets.getFirst());
        await context.sync();
      });
      return excel.save();
    },
    { bytes: plain }
  );
  expect(await inSheet(look, { bytes: changed })).toEqual(expected);
});

test("a blank sheet is printed as Excel prints it; what is not set is not there", async () => {
  const seen = await inSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.load("orientation,zoom,topMargin,headerMargin,firstPageNumber");
    const area = pageLayout.getPrintAreaOrNullObject();
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    await context.sync();
    const { orientation, zoom, topMargin, headerMargin, firstPageNumber } = pageLayout;
    return [orientation, zoom.scale, topMargin, headerMargin, firstPageNumber, area.isNullObject, rows.isNullObject]; // prettier-ignore
  });
  expect(seen).toEqual(["Portrait", 100, 54, 21.6, "", true, true]);
  const missing = inSheet(async (sheet, context) => {
    sheet.pageLayout.getPrintTitleRows().load("address");
    await context.sync();
  });
  expect(await codeOf(missing)).toBe("ItemNotFound");
});

test.each<[string, (layout: Excel.PageLayout) => void]>([
  ["a scale below 10", (layout) => (layout.zoom = { scale: 9 })],
  ["a scale and pages", (layout) => (layout.zoom = { scale: 50, horizontalFitToPages: 1 })],
  ["no zoom at all", (layout) => (layout.zoom = {})],
  ["a paper that is not there", (layout) => (layout.paperSize = "A9" as "A4")],
  ["a margin below 0", (layout) => (layout.leftMargin = -1)],
  ["title rows that are no whole rows", (layout) => layout.setPrintTitleRows("$A$1:$C$1")],
  ["an unknown side", (layout) => layout.setPrintMargins("Inches", { inner: 1 } as object)],
  [
    "a footer of more than 255 characters",
    (layout) => (layout.headersFooters.defaultForAllPages.leftFooter = "x".repeat(254)),
  ],
])("refused: %s", async (_what, work) => {
  const refused = inSheet(async (sheet, context) => {
    work(sheet.pageLayout);
    await context.sync();
  });
  expect(await codeOf(refused)).toBe("InvalidArgument");
});

test("a print area of whole columns stays so when rows are put in, and takes columns in", async () => {
  await withExcel(async (excel) => {
    const address = (work: (sheet: Excel.Worksheet) => void): Promise<string> =>
      excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        work(sheet);
        const area = sheet.pageLayout.getPrintArea().load("address");
        await context.sync();
        return area.address;
      });
    const set = (sheet: Excel.Worksheet) => sheet.pageLayout.setPrintArea("$A:$C");
    expect(await address(set)).toBe("Sheet1!A:C");
    expect(await address((sheet) => void sheet.getRange("2:3").insert("Down"))).toBe("Sheet1!A:C");
    expect(await address((sheet) => void sheet.getRange("B:B").insert("Right"))).toBe("Sheet1!A:D");
  });
});

test("title rows and print area move with rows that are inserted, and undo takes all of it back", async () => {
  await withExcel(async (excel) => {
    const addresses = (): Promise<string[]> =>
      excel.Excel.run(async (context) => {
        const { pageLayout } = context.workbook.worksheets.getFirst();
        const ranges = [pageLayout.getPrintAreaOrNullObject(), pageLayout.getPrintTitleRowsOrNullObject()]; // prettier-ignore
        for (const range of ranges) range.load("address");
        await context.sync();
        return ranges.map((range) => (range.isNullObject ? "" : range.address));
      });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.pageLayout.setPrintTitleRows("$3:$3");
      sheet.pageLayout.setPrintArea("A3:C9");
      await context.sync();
    });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("1:2").insert("Down");
      await context.sync();
    });
    expect(await addresses()).toEqual(["Sheet1!A5:C11", "Sheet1!5:5"]);
    await excel.undo();
    expect(await addresses()).toEqual(["Sheet1!A3:C9", "Sheet1!3:3"]);
    await excel.undo();
    expect(await addresses()).toEqual(["", ""]);
  });
});

/** Docs: Excel.PageBreakCollection (1.9): a break stands before the top-left cell of a range; in the file the rows before breaks are counted from 1. */
test("page breaks: before a row, once; they move with rows, are saved and opened, and go one by one or all", async () => {
  await withExcel(async (excel) => {
    const rows = (work: (sheet: Excel.Worksheet) => void, host = excel): Promise<number[]> =>
      host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        work(sheet);
        const breaks = sheet.horizontalPageBreaks;
        const count = breaks.getCount();
        breaks.load("items/rowIndex");
        await context.sync();
        expect(count.value).toBe(breaks.items.length);
        return breaks.items.map(({ rowIndex }) => rowIndex);
      });
    const add = (sheet: Excel.Worksheet): void => {
      sheet.getRange("A1:A90").values = Array.from({ length: 90 }, (_, row) => [row + 1]);
      for (const address of ["B61:C70", "A31", "A31"]) sheet.horizontalPageBreaks.add(address);
    };
    expect(await rows(add)).toEqual([30, 60]);
    expect(await rows((sheet) => void sheet.getRange("41:42").insert("Down"))).toEqual([30, 62]);
    const bytes = await excel.save();
    const sheet = await (await WorkbookPackage.open(bytes)).text("xl/worksheets/sheet1.xml");
    expect(sheet).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="30" max="16383" man="1"/><brk id="62" max="16383" man="1"/></rowBreaks>'
    );
    await withExcel(
      async (opened) => {
        expect(await rows(() => undefined, opened)).toEqual([30, 62]);
        expect(await rows(({ horizontalPageBreaks: all }) => all.getItem(0).delete(), opened)).toEqual([62]); // prettier-ignore
        expect(await rows(({ horizontalPageBreaks: all }) => all.removePageBreaks(), opened)).toEqual([]); // prettier-ignore
        const saved = await WorkbookPackage.open(await opened.save());
        expect(await saved.text("xl/worksheets/sheet1.xml")).not.toContain("rowBreaks");
      },
      { bytes }
    );
    await excel.undo();
    expect(await rows(() => undefined)).toEqual([30, 60]);
  });
});

test.each([
  ["before the first row", "A1:C1", "InvalidArgument"],
  ["before nothing", "", "InvalidArgument"],
])("no page break %s", async (_what, address, code) => {
  const refused = inSheet(async (sheet, context) => {
    sheet.horizontalPageBreaks.add(address);
    await context.sync();
  });
  expect(await codeOf(refused)).toBe(code);
});
