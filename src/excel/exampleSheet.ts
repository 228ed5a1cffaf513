/** Custom property of the sheet with the example, beside none of our marks: it is a list as any other. Its value is the id of the sheet, which a copy has not. */
const EXAMPLE_MARK = "KeyCustomersExample";

/** Takes effect with the next sync. @param sheet with its id loaded */
export function markExample(sheet: Excel.Worksheet): void {
  sheet.customProperties.add(EXAMPLE_MARK, sheet.id);
}

/** The sheet with the example, wherever it was moved and whatever it is called. @param sheets with their ids loaded */
export async function exampleSheet(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[]
): Promise<Excel.Worksheet | undefined> {
  const marks = sheets.map((sheet) => {
    const mark = sheet.customProperties.getItemOrNullObject(EXAMPLE_MARK);
    mark.load("value");
    return mark;
  });
  await context.sync();
  return sheets.find((sheet, i) => !marks[i]!.isNullObject && marks[i]!.value === sheet.id);
}
