/** Batches, errors and limits, as office.js sees them (docs: "Resource limits and performance optimization", "Error handling"). */
import type { Standin } from "../../standin/headless";
import { codeOf, inSheet, withExcel } from "./withExcel";

test("a member that is not modelled is an error that names it", async () => {
  const work = inSheet(async (sheet, context) => {
    sheet.slicers.load("items");
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({
    code: "NotImplemented",
    message: "standin: Worksheet.slicers is not modelled",
    debugInfo: { errorLocation: "Worksheet.slicers" },
  });
});

test("what ran before an error stays done, what comes after it does not happen", async () => {
  const seen = await inSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[1, 2]];
    sheet.getRange("A3").values = [[3]];
    const code = await codeOf(context.sync());
    const range = sheet.getRange("A1:A3");
    range.load("values");
    await context.sync();
    return [code, range.values];
  });
  expect(seen).toEqual(["InvalidArgument", [[1], [""], [""]]]);
});

test("a property that was not loaded cannot be read", async () => {
  const work = inSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.load("address");
    await context.sync();
    return range.values;
  });
  await expect(work).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("ranges are kept between batches, and released with the run", async () => {
  const seen = await inSheet(async (sheet, context) => {
    const range = sheet.getUsedRange();
    await context.sync();
    sheet.getRange("C3").values = [["later"]];
    range.load("address");
    await context.sync();
    return range.address;
  });
  // The used range was taken while the sheet was empty: A1, and it stays that range.
  expect(seen).toBe("Sheet1!A1");
});

test("the n-th batch can be made to fail in any documented way, without running", async () => {
  const seen = await withExcel(
    async (excel) => {
      const write = (value: number): Promise<unknown> =>
        excel.Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("A1").values = [[value]];
          await context.sync();
        });
      await write(1);
      const second = await codeOf(write(2));
      excel.host.failBatch(1, {
        code: "InvalidOperationInCellEditMode",
        message: "Excel is in cell-editing mode.",
      });
      const third = await codeOf(write(3));
      const value = await excel.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("A1");
        range.load("values");
        await context.sync();
        return range.values;
      });
      return [second, third, value];
    },
    // 1 is the first write, 2 releases its ranges, 3 is the second write.
    { failBatch: { n: 3, failure: { refusal: 5102 } } }
  );
  expect(seen).toEqual(["ActivityLimitReached", "InvalidOperationInCellEditMode", [[1]]]);
});

test("more than 5 MB are refused each way, and more than five million cells in one read", async () => {
  const long = "x".repeat(30_000);
  const request = inSheet(async (sheet, context) => {
    sheet.getRange("A1:A180").values = Array.from({ length: 180 }, () => [long]);
    await context.sync();
  });
  expect(await codeOf(request)).toBe("RequestPayloadSizeLimitExceeded");
  const response = inSheet(async (sheet, context) => {
    for (const address of ["A1:A90", "A91:A180"]) {
      sheet.getRange(address).values = Array.from({ length: 90 }, () => [long]);
      await context.sync();
    }
    const all = sheet.getRange("A1:A180");
    all.load("values");
    await context.sync();
  });
  expect(await codeOf(response)).toBe("ResponsePayloadSizeLimitExceeded");
  const cells = inSheet(async (sheet, context) => {
    sheet.getRange("A1:F1000000").load("values");
    await context.sync();
  });
  expect(await codeOf(cells)).toBe("RangeExceedsLimit");
});

test("batches and bytes are counted", async () => {
  const traffic = await inSheet(async (sheet, context, excel) => {
    sheet.getRange("A1").values = [["ä"]];
    await context.sync();
    sheet.getRange("A1").load("values");
    await context.sync();
    return { ...excel.traffic };
  });
  expect(traffic).toMatchObject({ batches: 2, writes: 1 });
  expect(traffic.requestBytes).toBeGreaterThan(500);
  expect(traffic.responseBytes).toBeGreaterThan(100);
});

test("answers can come late: nothing is there before the delay has passed", async () => {
  await inSheet(async (sheet, context, excel) => {
    excel.host.delay = 200;
    const cell = sheet.getRange("A1").load("values");
    let answered = false;
    const answer = context.sync().then(() => (answered = true));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(answered).toBe(false);
    await answer;
    expect(cell.values).toEqual([[""]]);
  });
});

test("an older Excel does not know newer members, and says so to who asks", async () => {
  const seen = await withExcel(
    async ({ Excel: excel, Office: office }) => {
      const use = (work: (sheet: Excel.Worksheet) => unknown): Promise<string> =>
        codeOf(
          excel.run(async (context) => {
            work(context.workbook.worksheets.getItem("Sheet1"));
            await context.sync();
          })
        );
      const range = await use((sheet) => sheet.getRange("A1").load("values"));
      const older = await use((sheet) => (sheet.getRange("A1").format.columnWidth = 9));
      const newer = await use((sheet) => sheet.getRange("A1").getSurroundingRegion());
      const sets = office.context.requirements;
      return [
        range,
        older,
        newer,
        sets.isSetSupported("ExcelApi", "1.3"),
        sets.isSetSupported("ExcelApi", "1.7"),
      ];
    },
    { apiSet: "1.3" }
  );
  expect(seen).toEqual(["none", "none", "ApiNotFound", true, false]);
});

test("changes are told to who has registered, and not while events are switched off", async () => {
  const seen: string[] = [];
  await inSheet(async (sheet, context) => {
    const handler = sheet.onChanged.add(async ({ address, changeType, source }) => {
      seen.push(`${address} ${changeType} ${source}`);
    });
    await context.sync();
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("C1").values = [[5]];
    await context.sync();
    context.runtime.enableEvents = true;
    sheet.getRange("D1").values = [[6]];
    await context.sync();
    handler.remove();
    await context.sync();
    sheet.getRange("E1").values = [[7]];
    await context.sync();
  });
  expect(seen).toEqual(["A1:B2 RangeEdited Local", "D1 RangeEdited Local"]);
});

test("sheets that are shown and that go are told, also those that an undo takes away", async () => {
  const seen: string[] = [];
  await withExcel(async (excel) => {
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getFirst().load("id");
      const second = worksheets.add("Second").load("id");
      await context.sync();
      const names = new Map([
        [first.id, "first"],
        [second.id, "second"],
      ]);
      const note = async ({
        type,
        worksheetId,
      }: Excel.WorksheetDeletedEventArgs | Excel.WorksheetActivatedEventArgs) =>
        void seen.push(`${type} ${names.get(worksheetId)}`);
      worksheets.onActivated.add(note);
      worksheets.onDeleted.add(note);
      await context.sync();
      second.activate();
      await context.sync();
    });
    await excel.undo();
    await excel.undo();
  });
  expect(seen[0]).toBe("WorksheetActivated second");
  expect(seen).toContain("WorksheetDeleted second");
});

/** Calls a method of the service of custom functions, as office.js does. */
function toFunctions(
  { host }: Pick<Standin, "host">,
  method: string,
  args?: readonly unknown[]
): Promise<unknown> {
  const action = { Id: 1, ActionType: 3, Name: method, ObjectPathId: 1 };
  const service = { Id: 1, ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" };
  const batch = {
    Actions: [{ ...action, ...(args && { ArgumentInfo: { Arguments: args } }) }],
    ObjectPaths: { 1: service },
  };
  return host.execute(JSON.stringify(batch), 1);
}

test("a custom function is asked of the add-in by message, while the batch that wrote its formula waits", async () => {
  const seen = await withExcel(async (excel) => {
    const asked: unknown[] = [];
    excel.host.registerFunctions([
      { name: "TWICE", parameters: [{ type: "any", dimensionality: "matrix" }] },
      { name: "FAILS", parameters: [] },
    ]);
    excel.host.onMessage(([category, type, , text]) => {
      if (category !== 1 || type !== 1000) return;
      const [invocation, name, args] = JSON.parse(text) as [number, string, number[][][]];
      asked.push([name, args]);
      const result =
        name === "TWICE"
          ? [invocation, true, args[0]!.map((row) => row.map((value) => value * 2)), [0]]
          : [invocation, false, "no", 1, [0]];
      void toFunctions(excel, "SetInvocationArrayResults", [[result]]);
    });
    await toFunctions(excel, "_SetOsfControlContainerReadyForCustomFunctions");
    const values = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A2").values = [[1], [4]];
      sheet.getRange("C1").formulas = [["=TWICE(A1:A2)"]];
      sheet.getRange("D1").formulas = [["=FAILS()"]];
      const range = sheet.getRange("C1:D2");
      range.load("values");
      await context.sync();
      return range.values;
    });
    return [values, asked[0]];
  });
  expect(seen).toEqual([
    [
      [2, "#N/A"],
      [8, ""],
    ],
    ["TWICE", [[[1], [4]]]],
  ]);
});

test("a question names its cell and what the metadata allows; errors come in among the cells; the answer's sentence stays with the cell", async () => {
  const seen = await withExcel(async (excel) => {
    const asked: unknown[] = [];
    excel.host.registerFunctions([
      {
        name: "NAMES.IT",
        parameters: [{ type: "any", dimensionality: "matrix" }],
        cancelable: true,
        takesErrors: true,
      },
    ]);
    excel.host.onMessage(([category, type, , text]) => {
      if (category !== 1) return;
      const message = JSON.parse(text) as [number, ...unknown[]];
      asked.push([type, message]);
      if (type !== 1000) return;
      const result = [message[0], false, "Row 2 is an error.", 0, [0]];
      void toFunctions(excel, "SetInvocationArrayResults", [[result]]);
    });
    await toFunctions(excel, "_SetOsfControlContainerReadyForCustomFunctions");
    const sheet = excel.book.activeSheet();
    const write = (address: string, formula: string): Promise<unknown> =>
      excel.Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getFirst().getRange(address);
        cell.formulas = [[formula]];
        cell.load("values");
        await context.sync();
        return cell.values;
      });
    await write("A1", "=3");
    await write("A2", "=1/0");
    const values = await write("C3", "=NAMES.IT(A1:A2)");
    const at = { sheetId: sheet.id, row: 2, column: 2 };
    const sentence = excel.host.errorSentence(at);
    await write("C3", "=1");
    return { asked, values, sentence };
  });
  const error = { type: "CustomFunctionError", code: "#DIV/0!" };
  // Flags: 1 can be cancelled, 4 takes errors (Microsoft's library reads them so).
  expect(seen.asked).toEqual([[1000, [1, "NAMES.IT", [[[3], [error]]], "Sheet1!C3", 5]]]);
  expect(seen.values).toEqual([["#VALUE!"]]);
  expect(seen.sentence).toBe("Row 2 is an error.");
});

test("arguments of more than 5 MB are not handed over: the cell is an error, and the add-in is not asked", async () => {
  const seen = await withExcel(async (excel) => {
    excel.host.registerFunctions([
      { name: "COUNTED", parameters: [{ type: "any", dimensionality: "matrix" }] },
    ]);
    excel.host.onMessage(([category, type, , text]) => {
      if (category !== 1 || type !== 1000) return;
      const [invocation, , [cells]] = JSON.parse(text) as [number, string, [unknown[][]]];
      void toFunctions(excel, "SetInvocationArrayResults", [[[invocation, true, cells.length]]]);
    });
    await toFunctions(excel, "_SetOsfControlContainerReadyForCustomFunctions");
    const long = Array.from({ length: 90 }, () => ["x".repeat(30_000)]);
    return excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (const address of ["A1:A90", "A91:A180"]) {
        sheet.getRange(address).values = long;
        await context.sync();
      }
      const cells = sheet.getRange("C1:C2");
      // 170 times 30,000 characters are 5.1 million, less than 5 x 1,024 x 1,024.
      cells.formulas = [["=COUNTED(A1:A170)"], ["=COUNTED(A1:A180)"]];
      cells.load("values");
      await context.sync();
      return [cells.values, excel.traffic.questions];
    });
  });
  expect(seen).toEqual([[[170], ["#CALC!"]], 1]);
});

test("a batch does not wait for ever for an add-in that does not answer; the cell shows it when it does", async () => {
  const seen = await withExcel(async (excel) => {
    let answer: (value: number) => void = () => undefined;
    excel.book.registerFunction("LATE", () => new Promise<number>((resolve) => (answer = resolve)));
    const read = (): Promise<unknown> =>
      excel.Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getFirst().getRange("A1");
        cell.load("values");
        await context.sync();
        return cell.values;
      });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").formulas = [["=LATE()"]];
      await context.sync();
    });
    const before = await read();
    answer(7);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return [before, await read()];
  });
  expect(seen[0]).not.toEqual([[7]]);
  expect(seen[1]).toEqual([[7]]);
}, 20_000);

test("a call is cancelled where its argument changes or its cell is emptied, and nowhere else; what is answered all the same is not heard", async () => {
  const seen = await withExcel(async (excel) => {
    const heard: unknown[] = [];
    excel.host.registerFunctions([
      { name: "SLOW", parameters: [{ type: "any", dimensionality: "matrix" }], cancelable: true },
    ]);
    excel.host.onMessage(([category, type, , text]) => {
      if (category === 1) heard.push([type, JSON.parse(text)]);
    });
    const answer = (invocation: number, value: unknown): Promise<unknown> =>
      toFunctions(excel, "SetInvocationArrayResults", [[[invocation, true, value, [0]]]]);
    await toFunctions(excel, "_SetOsfControlContainerReadyForCustomFunctions");
    const { book } = excel;
    const sheet = book.activeSheet();
    const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
    const write = async (row: number, column: number, value: string | number): Promise<void> => {
      if (value === "") sheet.clear(cell(row, column), "contents");
      else if (typeof value === "number") sheet.write(cell(row, column), [[value]], [], []);
      else sheet.write(cell(row, column), [[null]], [{ row, column, formula: value }], []);
      await book.settle();
    };
    await write(0, 0, 5);
    await write(0, 2, "=SLOW(A1)");
    await write(0, 3, "=1+1");
    const busy = sheet.values(cell(0, 2));
    const elsewhere = sheet.values(cell(0, 3));
    await write(0, 0, 6);
    await answer(1, "of 5");
    await answer(2, "of 6");
    await book.settle();
    const value = sheet.values(cell(0, 2));
    await write(0, 0, 7);
    await write(0, 2, "");
    await answer(3, "of 7");
    await book.settle();
    return { heard, busy, elsewhere, value, emptied: sheet.values(cell(0, 2)) };
  });
  expect(seen).toEqual({
    busy: [["#BUSY!"]],
    elsewhere: [[2]],
    value: [["of 6"]],
    emptied: [[""]],
    heard: [
      [1000, [1, "SLOW", [[[5]]], "Sheet1!C1", 1]],
      // As Microsoft's library reads it: an object, not a list.
      [1001, { invocationId: 1 }],
      [1000, [2, "SLOW", [[[6]]], "Sheet1!C1", 1]],
      [1000, [3, "SLOW", [[[7]]], "Sheet1!C1", 1]],
      [1001, { invocationId: 3 }],
    ],
  });
}, 60_000);

test("what office.js waits for ends with the workbook: it would release references once more five seconds after that failed", async () => {
  const timers = (): number =>
    process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
  const before = timers();
  await withExcel(async (excel) => {
    const { batches } = excel.traffic;
    excel.host.failBatch(2, { code: "RequestAborted", message: "cut" });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
    });
    while (excel.traffic.batches < batches + 2) await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect(timers()).toBe(before + 1);
  });
  expect(timers()).toBe(before);
});
