import type { Issue } from "../../engine/sales/rows/issue";
import type { Wording } from "../../wording/wordingFor";
import { columnQuestion } from "./columnAnswers";
import type { Answers, Question } from "../job";

const idOf = ({ code, facts }: Issue): string =>
  code === "ambiguousColumns" ? columnQuestion(String(facts["role"])) : code;

/** The first question that the data leave open and nobody has answered; undefined where everything is clear. */
export function openQuestion(
  issues: readonly Issue[],
  answers: Answers,
  wording: Wording
): Question | undefined {
  const issue = issues.find((one) => one.kind === "question" && answers[idOf(one)] === undefined);
  if (issue === undefined) return undefined;
  const words = wording.issue(issue);
  return {
    id: idOf(issue),
    sentence: `${words.what} ${words.next}`.trim(),
    choices: choicesFor(issue, wording),
  };
}

function choicesFor({ code, facts }: Issue, { formats, messages }: Wording): Question["choices"] {
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
    case "ambiguousColumns":
      return [facts["header"], facts["rival1"], facts["rival2"]]
        .filter((header) => header !== undefined)
        .map((header) => ({ answer: String(header), text: String(header) }));
    default: {
      const codes: string[] = [];
      for (let n = 1; facts[`code${n}`] !== undefined; n += 1)
        codes.push(String(facts[`code${n}`]));
      return codes.map((currency) => ({ answer: currency, text: currency || "–" }));
    }
  }
}
