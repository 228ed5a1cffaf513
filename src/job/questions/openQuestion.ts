import type { Issue } from "../../engine/sales/rows/issue";
import type { ValueBasis } from "../../engine/settings/settings";
import { valueCurrency } from "../../wording/valueCurrency";
import type { Wording } from "../../wording/wordingFor";
import { columnQuestion } from "./columnAnswers";
import type { Answers, Question } from "../job";

const idOf = ({ code, facts }: Issue): string =>
  code === "ambiguousColumns" ? columnQuestion(String(facts["role"])) : code;

/**
 * The first question that the data leave open and nobody has answered; undefined where everything is clear.
 * @param currency of the amounts; "" where it is not known
 */
export function openQuestion(
  issues: readonly Issue[],
  answers: Answers,
  currency: string,
  wording: Wording
): Question | undefined {
  const issue = issues.find((one) => one.kind === "question" && answers[idOf(one)] === undefined);
  if (issue === undefined) return undefined;
  const words = wording.issue(issue);
  return {
    id: idOf(issue),
    sentence: `${words.what} ${words.next}`.trim(),
    choices: choicesFor(issue, currency, wording),
  };
}

function choicesFor(
  { code, facts }: Issue,
  currency: string,
  { fill, formats, messages }: Wording
): Question["choices"] {
  switch (code) {
    case "dayMonthOrder":
      return [
        { answer: "day", text: formats.day(Number(facts["dayFirstDay"])) },
        { answer: "month", text: formats.day(Number(facts["monthFirstDay"])) },
      ];
    case "swappedDays":
      return [
        { answer: "swap", text: formats.day(Number(facts["swappedDay"])) },
        { answer: "keep", text: formats.day(Number(facts["asWrittenDay"])) },
      ];
    case "orderTotal": {
      const { once, each } = messages.sentences.orderTotal;
      return [
        { answer: "once", text: once },
        { answer: "each", text: each },
      ];
    }
    case "unknownStatus": {
      const { kept, out } = messages.sentences.unknownStatus;
      return [
        { answer: "kept", text: kept },
        { answer: "out", text: out },
      ];
    }
    case "sumLevel":
      return [
        { answer: "upper", text: String(facts["upper"]) },
        { answer: "lower", text: String(facts["lower"]) },
      ];
    case "decimalMark": {
      const mark = String(facts["mark"]);
      return [
        { answer: mark, text: formats.decimal(Number(facts["asDecimal"]), 3) },
        {
          answer: mark === "." ? "," : ".",
          text: formats.decimal(Number(facts["asThousands"]), 3),
        },
      ];
    }
    case "ambiguousColumns": {
      const sign = valueCurrency(facts["basis"] as ValueBasis, currency);
      return [
        ["header", "customers", "total"],
        ["rival1", "rival1Customers", "rival1Total"],
        ["rival2", "rival2Customers", "rival2Total"],
      ].flatMap(([name, customers, total]) => {
        const header = facts[name!];
        if (header === undefined) return [];
        const sum = formats.money(formats.compact(Number(facts[total!])), sign);
        const counts = { customers: Number(facts[customers!]), total: sum };
        const follows = fill(messages.sentences.follows, counts);
        return [{ answer: String(header), text: String(header), follows }];
      });
    }
    default: {
      const codes: string[] = [];
      for (let n = 1; facts[`code${n}`] !== undefined; n += 1)
        codes.push(String(facts[`code${n}`]));
      return codes.map((currency) => ({ answer: currency, text: currency || "–" }));
    }
  }
}
