import type { Analysis } from "../analysis";
import type { Prepared } from "../prepare";
import { changeFacts, type EarlierCodes } from "./why/changeFacts";
import { classFacts } from "./why/classFacts";
import { letterFacts } from "./why/letterFacts";
import type { WhyFacts } from "./why/whyFacts";

/**
 * The facts of every customer, one at a time. Columns are worked out once; asking for a customer costs nothing then.
 * Borders in value are exact under rule R1T by shares, those in periods under the method "frequency"; elsewhere they are -1.
 * @param analysis made by `classify` from `prepared`.
 * @param earlier by `classify` with another window, to tell from which class a customer came.
 */
export function explain(
  prepared: Prepared,
  analysis: Analysis,
  earlier?: EarlierCodes
): (customer: number) => WhyFacts {
  const { customers } = analysis;
  const classOf = classFacts(prepared, analysis);
  const letterOf = letterFacts(prepared, analysis);
  const changeOf = changeFacts(prepared, analysis, earlier);
  return (c) => ({
    customer: c,
    class: classOf(c),
    letter: letterOf(c),
    silence: {
      status: customers.status[c]!,
      statusSince: customers.statusSince[c]!,
      recencyDays: customers.recencyDays[c]!,
      meanGapDays: customers.meanGapDays[c]!,
      lostAfterDays: customers.lostAfterDays[c]!,
      atRiskAfterDays: customers.atRiskAfterDays[c]!,
    },
    change: changeOf(c),
  });
}
