import type { Encoded } from "../../engine/sales/encoding/encoder";
import { usableShare } from "../../engine/sales/encoding/usableShare";
import type { Issue } from "../../engine/sales/rows/issue";
import type { Problem } from "../../wording/problem";
import type { Wording } from "../../wording/wordingFor";

interface PartialUse {
  readonly facts: Extract<Problem, { readonly code: "partialUse" }>["facts"];
  /** Why rows cannot be used, the most rows first. */
  readonly reasons: readonly Issue[];
}

/** What can be used of a list of which it is less than half; undefined where enough of it can. docs/reading.md#partial-use. */
export function partialUse(
  encoded: Pick<Encoded, "rows" | "issues" | "usedSum">,
  { formats }: Pick<Wording, "formats">
): PartialUse | undefined {
  const { used, all, share, isEnough, lost } = usableShare(encoded);
  if (isEnough) return undefined;
  return {
    // What an unreadable amount comes to nobody knows: a share without it would be too large.
    facts: {
      used,
      rows: all,
      ...(share < 1 && !lost.some(({ code }) => code === "unreadableNumber")
        ? { share: formats.percent(share) }
        : {}),
    },
    reasons: [...lost].sort((one, other) => other.count - one.count),
  };
}
