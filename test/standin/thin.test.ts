import { openStandin } from "../../standin/headless";
test("events and functions", async () => {
  const s = await openStandin({
    functions: {
      ABCCLASS: async (args) => {
        const [m] = args;
        return (m as number[][]).map(([v]) => [v! > 5 ? "A" : "B"]);
      },
    },
  });
  const seen: string[] = [];
  const out = await s.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async (e) => {
      seen.push(e.address + e.changeType);
    });
    await context.sync();
    sheet.getRange("A1:A3").values = [[1], [9], [3]];
    sheet.getRange("C1").formulas = [["=ABCCLASS(A1:A3,0.8)"]];
    sheet.getRange("C2").values = [["x"]];
    const c = sheet.getRange("C1:C3");
    c.load("values");
    const sp = sheet.getRange("C1").getSpillingToRangeOrNullObject();
    sp.load("address");
    await context.sync();
    const first = [c.values, sp.isNullObject];
    sheet.getRange("C2").clear("Contents");
    c.load("values");
    const sp2 = sheet.getRange("C1").getSpillingToRangeOrNullObject();
    sp2.load("address");
    const h = sheet.getRange("C2");
    h.load("hasSpill");
    await context.sync();
    return [first, c.values, sp2.address, h.hasSpill];
  });
  console.log(JSON.stringify(out), seen);
  console.log(await s.undo(), await s.undo(), await s.undo());
  await s.Excel.run(async (context) => {
    const r = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject();
    r.load("address");
    await context.sync();
    console.log(r.isNullObject);
  });
  s.dispose();
});
