/** What the words of a header say about its column. docs/reading.md#columns. */
import { foldText } from "../text/foldText";
import { hasThai } from "../text/hasThai";
import { withoutAccents } from "../text/withoutAccents";
import { ROLE_WORDS } from "../words/columns";
import type { HeaderRole } from "../words/roleWords";

export interface RoleMatch {
  readonly role: HeaderRole;
  /** How much of the header the words explain; compares roles of one header. */
  readonly strength: number;
  /** Place of the word among best (3), plain, last and vague (0) ones; compares columns of one role. */
  readonly tier: number;
}

interface Phrase {
  readonly role: HeaderRole;
  readonly priority: number;
  readonly tier: number;
  /** The header may go on behind them. */
  readonly begins: boolean;
  readonly words: readonly string[];
  readonly thai: string;
}

const PHRASES: readonly Phrase[] = ROLE_WORDS.flatMap((entry, i) =>
  [entry.vague ?? [], entry.last, entry.plain, entry.best].flatMap((texts, tier) =>
    texts.map((text) => ({
      role: entry.role,
      priority: ROLE_WORDS.length - i,
      tier,
      begins: text.endsWith(" ..."),
      words: text.replace(" ...", "").split(" "),
      thai: hasThai(text) ? text.replace(/ /g, "") : "",
    }))
  )
);

const THAI = PHRASES.filter(({ thai }) => thai !== "");
/** Phrases by the first letters of their first word: few are tried for a header. */
const BY_START = new Map<string, Phrase[]>();
for (const phrase of PHRASES) {
  if (phrase.thai !== "") continue;
  const start = phrase.words[0]!.replace("*", "").slice(0, 2);
  BY_START.set(start, [...(BY_START.get(start) ?? []), phrase]);
}

/** Exports in capitals leave the spaces out: CUSTOMERNAME, ORDERDATE. */
const RUN_TOGETHER = new Map<string, Phrase>();
for (const phrase of PHRASES) {
  const { words, role } = phrase;
  if (role !== "invoice" && words.length > 1 && words.every((word) => !word.endsWith("*")))
    RUN_TOGETHER.set(words.join(""), phrase);
}

/** Roles that the header's words fit, the best first; empty if no word is known. */
export function headerRoles(header: string): readonly RoleMatch[] {
  const folded = withoutAccents(foldText(header));
  if (folded === "") return [];
  const words = folded.split(" ");
  const found = new Map<HeaderRole, RoleMatch>();
  const note = ({ role, tier }: Phrase, strength: number) => {
    const known = found.get(role);
    if (!known || known.strength < strength) found.set(role, { role, strength, tier });
  };
  words.forEach((word, at) => {
    for (const phrase of BY_START.get(word.slice(0, 2)) ?? []) {
      const strength = strengthAt(phrase, words, at);
      if (strength > 0) note(phrase, strength);
    }
  });
  const together = found.size === 0 ? RUN_TOGETHER.get(folded) : undefined;
  if (together) note(together, WHOLE + together.words.length * 100 + together.priority);
  if (hasThai(folded)) {
    const joined = words.join("");
    for (const phrase of THAI) {
      if (joined.includes(phrase.thai)) note(phrase, thaiStrength(phrase, joined));
    }
  }
  return [...found.values()].sort((a, b) => b.strength - a.strength);
}

/** Whole header, then the number of words, then the order of the roles. */
function strengthAt(phrase: Phrase, words: readonly string[], at: number): number {
  const n = phrase.words.length;
  if (at + n > words.length) return 0;
  if (!phrase.words.every((word, i) => matches(words[at + i]!, word))) return 0;
  const whole = n === words.length || (phrase.begins && at === 0);
  if (phrase.role === "ignored" && !whole) return 0;
  return (whole ? WHOLE : 0) + n * 100 + phrase.priority;
}

/** Thai has no words to count: the longer text wins. */
function thaiStrength({ thai, priority }: Phrase, joined: string): number {
  return (thai === joined ? WHOLE : 0) + thai.length * 40 + priority;
}

const WHOLE = 10000;

function matches(word: string, pattern: string): boolean {
  return pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
