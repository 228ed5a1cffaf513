import type { LossReview } from "../../engine/review/reviewLosses";
import { valueCurrency } from "../../wording/valueCurrency";
import { palette } from "../blocks/palette";
import { sheetTitle } from "../blocks/sheetTitle";
import type { SheetDraft } from "../blocks/sheetDraft";
import type { ReportInput } from "../reportInput";
import { restsOn } from "../restsOn";
import { paragraph } from "../blocks/paragraph";
import { halfOfLoss } from "./halfOfLoss";
import { latestPeriods } from "./latestPeriods";
import { WIDTHS } from "./lossesColumns";

/** How many are lost and what they brought, what the latest periods were like, and where half of it went. */
export function lossesTitle(draft: SheetDraft, input: ReportInput, losses: LossReview): void {
  const { result, wording } = input;
  const { analysis, source } = result;
  const words = wording.messages.losses.title;
  const { of: basis } = wording.messages.classes.basis[analysis.valueBasis];
  const { fill, formats } = wording;
  const money = (value: number): string =>
    value <= 0
      ? ""
      : formats.money(formats.compact(value), valueCurrency(analysis.valueBasis, source.currency));
  const { lost } = analysis.statusCounts;
  const { grain, shown } = latestPeriods(losses);
  const sum = (column: Int32Array): number => shown.reduce((all, p) => all + column[p]!, 0);
  const { dynamics } = losses;
  const says = [
    lost > 0 ? fill(words.lost, { lost, value: money(analysis.lostValue), basis }) : words.nobody,
    fill(words.latest, {
      span: fill(wording.messages.sentences.spans[grain], { count: shown.length }),
      lost: sum(dynamics.lost),
      returned: sum(dynamics.returned),
    }),
  ];
  sheetTitle(draft, 0, says.join(wording.messages.sentences.join), restsOn(input));
  paragraph(draft, 1, 0, WIDTHS, restsOn(input), { color: palette.muted });
  const half = halfOfLoss(input, losses).map(({ dimension, values, share }) =>
    fill(words.place, {
      values: formats.list(values),
      dimension: dimension.name,
      share: formats.percent(share, 0),
    })
  );
  if (half.length === 0) return;
  paragraph(
    draft,
    draft.next - 1,
    0,
    WIDTHS,
    fill(words.half, { basis, places: half.join(", ") }),
    {
      bold: true,
      color: palette.ink,
    }
  );
  draft.next += 1;
}
