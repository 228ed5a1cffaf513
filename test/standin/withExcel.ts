import { openStandin, type Standin, type StandinOptions } from "../../standin/headless";

/** Runs the work against a stand-in of its own and closes it. */
export const withExcel = async <Result>(
  work: (excel: Standin) => Promise<Result>,
  options: StandinOptions = {}
): Promise<Result> => {
  const excel = await openStandin(options);
  try {
    return await work(excel);
  } finally {
    excel.dispose();
  }
};

/** One batch after another in a single Excel.run on the first sheet; what it returns is what the test looks at. */
export const inSheet = <Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext, excel: Standin) => Promise<Result>,
  options?: StandinOptions
): Promise<Result> =>
  withExcel(
    (excel) =>
      excel.Excel.run((context) => work(context.workbook.worksheets.getFirst(), context, excel)),
    options
  );

/** The code of the error that Excel answers with. */
export const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
  return "none";
};
