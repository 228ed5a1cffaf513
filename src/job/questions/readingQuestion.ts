import type { Encoded } from "../../engine/sales/encoding/encoder";
import type { Wording } from "../../wording/wordingFor";
import type { JobEnd } from "../job";
import type { SalesRead } from "../lists/salesRead";
import type { Run } from "../run";
import { questionEnd } from "./questionEnd";

/** Questions whose answers move days. */
const ABOUT_DAYS: ReadonlySet<string> = new Set(["dayMonthOrder", "swappedDays"]);

/**
 * The first question that the cells leave open, with what follows from each answer: "Jun 12, 2025: 31 customers, 1.2M". The rows are
 * read once more for it. undefined where everything is clear.
 */
export async function readingQuestion(read: SalesRead, run: Run): Promise<JobEnd | undefined> {
  const end = questionEnd(read.encoded.issues, read, run);
  if (end?.kind !== "question") return end;
  const { id, choices } = end.question;
  const answers = choices.map(({ answer }) => answer);
  const encoded = await run.reader.answers(read, id, answers, run);
  const withFollows = choices.map((choice, i) => ({
    ...choice,
    follows: followsOf(encoded[i]!, ABOUT_DAYS.has(id), run.wording),
  }));
  return { ...end, question: { ...end.question, choices: withFollows } };
}

function followsOf(
  { currency, sales: { customers, day }, usedSum }: Encoded,
  withDays: boolean,
  { fill, formats, messages: { sentences } }: Wording
): string {
  const total = formats.money(formats.compact(usedSum), currency);
  const counts = { customers: customers.length, total };
  if (!withDays || day.length === 0) return fill(sentences.follows, counts);
  let [first, last] = [day[0]!, day[0]!];
  for (const one of day) [first, last] = [Math.min(first, one), Math.max(last, one)];
  const days = { first: formats.day(first), last: formats.day(last) };
  return fill(sentences.followsDays, { ...counts, ...days });
}
