import { accountRemarks } from "../../report/accounts/accountRemarks";
import { accountsWanted } from "../../report/accountsWanted";
import { buildReport } from "../../report/buildReport";
import { firstRun } from "../../report/firstRun";
import { namesSheet } from "../../report/names/namesSheet";
import type { Result } from "../../report/result";
import { runRemarks } from "../../report/runs/runRemarks";
import type { JobEnd } from "../job";
import type { SalesRead } from "../lists/salesRead";
import type { Run } from "../run";
import { askedCards, chosenNames } from "./askedCards";
import { customerLookup } from "./customerLookup";

/**
 * What goes into a workbook of its own, where no workbook is open: the sheets of a first run, and the table of names that were given with it.
 * @throws AbortError
 */
export async function ownWorkbook(read: SalesRead, result: Result, run: Run): Promise<JobEnd> {
  const { request, runner, runAt, wording } = run;
  const { rows } = read.names;
  const cards = askedCards(run, customerLookup(result.customers, rows, chosenNames(run)));
  const cardsAsked = request.cards === true;
  const accounts = accountsWanted(undefined, cards.asked ?? (cardsAsked ? "key" : undefined));
  const review = await runner.review(accounts && { accounts }, request.signal);
  const told = firstRun({
    ...{ result, review, wording, runAt },
    ...(accounts && { accounts }),
    ...(cardsAsked && { cardsAsked }),
  });
  request.onEvent({ kind: "told", told });
  const built = buildReport(told);
  const report =
    rows.length === 0
      ? built
      : { ...built, sheets: [...built.sheets, namesSheet(rows, told.names, wording)] };
  request.signal.throwIfAborted();
  const remarks = [...runRemarks(told), ...accountRemarks(told), ...cards.remarks];
  return {
    kind: "written",
    result,
    told,
    report,
    sheets: report.sheets.map(({ name }) => name),
    runs: [],
    classColumns: "notAsked",
    remarks: remarks.map((remark) => wording.remark(remark)),
    isOneUndo: false,
    removed: [],
  };
}
