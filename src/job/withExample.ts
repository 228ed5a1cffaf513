import { runExcel } from "../excel/runExcel";
import { addExample } from "../excel/write/addExample";
import { exampleSales } from "../report/example/exampleSales";
import type { Wording } from "../wording/wordingFor";
import type { JobRequest } from "./job";

/** Where the example was asked for, it is in the workbook now, and the request is for its list. @throws ExcelProblem */
export async function withExample(request: JobRequest, wording: Wording): Promise<JobRequest> {
  if (request.example !== true) return request;
  const address = await runExcel((context) => addExample(context, exampleSales(wording)));
  return { ...request, address };
}
