/* global Office, Excel, CustomFunctions, document, window */
/** As small an add-in as uses every way between pane and host: batches, events, commands, custom functions. */
const show = (id, text) => {
  document.getElementById(id).textContent = text;
};

CustomFunctions.associate("TIMESTABLE", (rows, columns) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => (row + 1) * (column + 1))
  )
);
CustomFunctions.associate("TOTAL.OF", (values) => {
  const cells = values.flat();
  const wrong = cells.find((cell) => typeof cell !== "number" && cell !== "");
  if (wrong !== undefined) {
    throw new CustomFunctions.Error(
      CustomFunctions.ErrorCode.invalidValue,
      `${wrong} is not a number`
    );
  }
  return cells.reduce((sum, cell) => sum + (cell || 0), 0);
});

Office.actions.associate("writeGreeting", async (event) => {
  await Excel.run(async (context) => {
    context.workbook.getSelectedRange().getCell(0, 0).values = [
      [`Hello, ${Office.context.displayLanguage}`],
    ];
    await context.sync();
  });
  await Office.addin.showAsTaskpane();
  event.completed();
});

Office.onReady(async ({ host, platform }) => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.onChanged.add(async (change) =>
      show("changed", `${change.address} ${change.changeType}`)
    );
    sheets.onSelectionChanged.add(async (selection) => show("selected", selection.address));
    await context.sync();
  });
  const supports = ["1.13", "1.14", "1.17", "1.20"].filter((v) =>
    Office.context.requirements.isSetSupported("ExcelApi", v)
  );
  show("state", `${host} ${platform} ${Office.context.displayLanguage} ${supports.at(-1)}`);
});
