/** The customer's name where no single column holds it: first and last name, company or contact. docs/reading.md#columns. */
import { foldText } from "../text/foldText";
import { withoutAccents } from "../text/withoutAccents";
import { FAMILY_NAME, GIVEN_NAME } from "../words/personNames";
import type { Candidate } from "./candidates";
import type { ColumnChoice, SourceHead } from "./layout";

/** Of the rows; with more of them empty another column is asked for the name. */
const MIN_FILLED = 0.5;
const NEARLY_ALL = 0.9;

/** Columns as in LayoutBase.customerFrom; undefined where the chosen column names the customer. */
export function customerNames(
  head: SourceHead,
  all: readonly Candidate[],
  choice: ColumnChoice | undefined
): readonly (readonly Candidate[])[] | undefined {
  if (choice?.reason === "setting") return undefined;
  const chosen = choice && all.find(({ column }) => column === choice.column);
  const person = personOf(all);
  const isPart = person?.some((part) => part === chosen) === true;
  const says = chosen?.match?.role === "customer" || chosen?.match?.role === "customerId";
  const strong = chosen && says && !isPart && chosen.match!.tier > 0;
  if (!strong) return person && [person];
  if (filledShare(chosen) >= MIN_FILLED || isMerged(head, chosen.column)) return undefined;
  const contact = all.find(
    (other) =>
      other !== chosen && other.match?.role === "customer" && filledShare(other) >= NEARLY_ALL
  );
  const other = person ?? (contact && [contact]);
  return other && [[chosen], other];
}

/** First name and last name, where each has a column of its own. */
function personOf(all: readonly Candidate[]): readonly Candidate[] | undefined {
  const given = columnOf(all, GIVEN_NAME);
  const family = columnOf(
    all.filter((one) => one !== given),
    FAMILY_NAME
  );
  return given && family && [given, family];
}

/** Of several headers the one that says it in more words: "Last name" before "Name". */
function columnOf(all: readonly Candidate[], words: readonly string[]): Candidate | undefined {
  let best: Candidate | undefined;
  let longest = 0;
  for (const candidate of all) {
    if (candidate.profile.words < 0.5 || candidate.profile.codes >= 0.5) continue;
    const folded = withoutAccents(foldText(candidate.name));
    for (const word of words) {
      const ends = folded === word || (word.length > 5 && folded.endsWith(` ${word}`));
      if (ends && word.length > longest) [best, longest] = [candidate, word.length];
    }
  }
  return best;
}

function filledShare({ profile: { filled, empty } }: Candidate): number {
  return filled + empty === 0 ? 0 : filled / (filled + empty);
}

function isMerged({ merges }: SourceHead, column: number): boolean {
  return merges.some((m) => m.rows > 1 && column >= m.column && column < m.column + m.columns);
}
