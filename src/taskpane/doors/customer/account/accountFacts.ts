import { LAST_SERIAL } from "../../../../engine/calendar/serialDay";
import type { RowTexts } from "../../../../excel/accounts/readAccount";
import { fieldNumber, filledIn, RISKS } from "../../../../report/accounts/accountFields";
import { typedNumber } from "../../../../report/typedNumber";
import type { Words } from "../../../look/words";
import type { Fact } from "../customerFacts";

/** Serial day of a text; undefined where it is none. */
export function dayOf(text: string | undefined): number | undefined {
  const day = Math.floor(typedNumber(text ?? "") ?? 0);
  return day >= 1 && day <= LAST_SERIAL ? day : undefined;
}

/** How far a card is filled in, what comes next, and the risks. @param today Excel serial */
export function accountFacts(card: RowTexts, today: number, words: Words): readonly Fact[] {
  const { formats, messages, pane } = words;
  const { columns } = messages.accounts;
  const filled = filledIn({ text: (id) => card[id] ?? "" });
  return [
    { term: columns.completeness, text: formats.percent(filled, 0) },
    { term: columns.stage, text: card["stage"] ?? "" },
    { term: columns.nextStep, text: stepText(card, today, words) },
    { term: pane.customer.account.risks, text: risksText(card, words) },
  ].filter(({ text }) => text !== "");
}

function stepText(card: RowTexts, today: number, { fill, formats, pane }: Words): string {
  const words = pane.customer.account;
  const [step = "", who] = [card["nextStep"], card["nextStepBy"]];
  const day = dayOf(card["nextStepOn"]);
  if (step.trim() === "" && day === undefined) return words.noStep;
  const text = fill(words.step, {
    step: step.trim() || "–",
    day: day === undefined ? card["nextStepOn"] : formats.day(day),
    who,
  });
  return day !== undefined && day < today ? fill(words.overdue, { step: text }) : text;
}

function risksText(card: RowTexts, { fill, formats, messages, pane }: Words): string {
  const words = pane.customer.account;
  const known = RISKS.flatMap((id) => {
    const level = fieldNumber(id, card[id] ?? "");
    return level === undefined ? [] : [{ id, level }];
  }).sort((p, q) => q.level - p.level);
  if (known.length === 0) return words.noRisks;
  const taken = known.flatMap(({ id, level }) =>
    level <= 0
      ? []
      : [
          fill(words.risk, {
            risk: messages.accounts.columns[id],
            level: words.levels[level] ?? formats.number(level),
          }),
        ]
  );
  const looked = dayOf(card["risksOn"]);
  return [
    ...(taken.length === 0 ? [words.levels[0]] : taken),
    ...(looked === undefined ? [] : [fill(words.looked, { day: formats.day(looked) })]),
  ].join(" · ");
}
