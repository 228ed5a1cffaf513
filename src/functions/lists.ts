import { SettingsError } from "../engine/settings/settingsError";
import { type Wording, wordingFor } from "../wording/wordingFor";
import type { Cells } from "./cells";
import { InputFault } from "./inputFault";
import {
  type AnalysedList,
  analysedList,
  type Call,
  type ListArguments,
} from "./lists/analysedList";
import { customerSegments } from "./lists/customerSegments";
import { keyAccounts } from "./lists/keyAccounts";
import { lossesByPeriod } from "./lists/lossesByPeriod";
import { lostCustomers } from "./lists/lostCustomers";
import { customerStatus, nextOrder } from "./lists/oneCustomer";
import { segmentMatrix } from "./lists/segmentMatrix";
import { segmentMigration } from "./lists/segmentMigration";
import { whySegment } from "./lists/whySegment";
import { segmentLetters } from "./segmentLetters";

/** The functions that take a list or options, which need the engine and the words in full. */
export const lists = {
  abcXyz: (table: Cells, options: Cells | undefined) =>
    inWords(() => segmentLetters(table, options)),
  customerSegments: ofList(customerSegments),
  segmentMatrix: ofList(segmentMatrix),
  lostCustomers: ofList(lostCustomers),
  lossesByPeriod: ofList(lossesByPeriod),
  keyAccounts: ofList(keyAccounts),
  whySegment: (customer: string, given: ListArguments, call: Call) =>
    ofList((list, wording) => whySegment(list, customer, wording))(given, call),
  segmentMigration: (before: Cells, after: Cells) =>
    inWords((wording) => segmentMigration(before, after, wording)),
  customerStatus: (dates: Cells, asOf: unknown, call: Call) =>
    inWords((wording) => customerStatus(dates, asOf, wording, call)),
  nextOrder: (dates: Cells, amounts: Cells, call: Call) =>
    inWords(() => nextOrder(dates, amounts, call)),
};

function ofList<Result>(
  result: (list: AnalysedList, wording: Wording) => Result
): (given: ListArguments, call: Call) => Promise<Result> {
  return (given, call) =>
    inWords(async (wording) => result(await analysedList(given, call), wording));
}

/** A setting that cannot be used is told as everywhere. */
async function inWords<Result>(
  compute: (wording: Wording) => Result | Promise<Result>
): Promise<Result> {
  const wording = wordingFor(Office.context.displayLanguage);
  try {
    return await compute(wording);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    const { sentence, next } = wording.problem(wording.settingsProblem(error));
    throw new InputFault({ code: "said", text: `${sentence} ${next}` });
  }
}
