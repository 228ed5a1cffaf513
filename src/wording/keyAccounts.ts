import type { Analysis } from "../engine/analysis";
import { DEFAULT_SETTINGS } from "../engine/settings/defaults";
import { keyCriteria } from "./keyCriteria";
import { fill } from "./fill";
import type { Formats } from "./formats";
import type { Messages } from "./messages";

type Found = Pick<Analysis["keyAccounts"], "customers" | "share" | "band">;

/**
 * What the key accounts bring in together, and who they are: "12 key accounts together bring in 41% of revenue. Key accounts
 * usually bring in 30–55%: this is within that range." [] where there is nothing to have a share of.
 * @param found with what was ticked by hand, or as computed
 */
export function keyAccounts(
  { base, settings, valueBasis }: Analysis,
  found: Found,
  messages: Messages,
  formats: Formats
): readonly string[] {
  if (base <= 0) return [];
  const words = messages.sentences.keyAccounts;
  const { breadwinner, largest, match, criteria } = settings.keyAccounts;
  const count = found.customers.length;
  const share =
    count === 0
      ? words.none
      : fill(
          words.share,
          {
            count,
            share: formats.percent(found.share),
            basis: messages.classes.basis[valueBasis].of,
            band: words[found.band],
          },
          formats
        );
  const limits = {
    limit: formats.percent(breadwinner),
    largest: largest > 0 ? formats.percent(largest) : "",
  };
  if (String(criteria) === String(DEFAULT_SETTINGS.keyAccounts.criteria))
    return [share, fill(words[match], limits, formats)];
  const texts = keyCriteria(settings.keyAccounts, valueBasis, messages, formats);
  if (texts.length === 0) return [share, words.onlyTicked];
  const template = match === "any" ? words.anyOf : words.allOf;
  return [share, fill(template, { criteria: texts.map(({ text }) => text).join("; ") }, formats)];
}
