import type { Issue } from "../engine/sales/rows/issue";
import { fill } from "./fill";
import type { Formats } from "./formats";
import type { Messages } from "./messages";
import { shorten } from "./shorten";
import type { Units } from "./units";

/** Two names that an issue is about: the smaller one, the customer it would count as or counts as, and what is to be known of them. */
export interface NamePair {
  readonly spelling: string;
  readonly customer: string;
  readonly text: string;
}

/** The pairs of an issue, those that explain a loss first; [] for issues about other things. */
export function namePairs(
  { code, facts }: Issue,
  { sentences: { pairs: words } }: Messages,
  formats: Formats,
  { currency, grain }: Units
): readonly NamePair[] {
  if (code !== "nearSpellings" && code !== "joinedNames") return [];
  const pairs: NamePair[] = [];
  for (let n = 1; facts[`a${n}`] !== undefined; n += 1) {
    const [a, b] = [String(facts[`a${n}`]), String(facts[`b${n}`])];
    if (code === "joinedNames") {
      const text = fill(words.joined, { spelling: shorten(a), customer: shorten(b) }, formats);
      pairs.push({ spelling: a, customer: b, text });
      continue;
    }
    const sum = (side: "A" | "B") =>
      formats.money(formats.number(Number(facts[`sum${side}${n}`])), currency);
    const last = (side: "A" | "B") => {
      const day = facts[`last${side}${n}Day`];
      return day === undefined ? undefined : formats.date(Number(day), grain);
    };
    const silent = facts[`silent${n}`];
    const text = fill(
      words.near,
      {
        name: shorten(a),
        other: shorten(b),
        sum: sum("A"),
        otherSum: sum("B"),
        last: last("A"),
        otherLast: last("B"),
        silent: silent === undefined ? undefined : shorten(String(silent)),
      },
      formats
    );
    pairs.push({ spelling: b, customer: a, text });
  }
  return pairs;
}
