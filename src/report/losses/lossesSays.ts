import type { LossReview } from "../../engine/review/reviewLosses";
import { valueCurrency } from "../../wording/valueCurrency";
import type { ReportInput } from "../reportInput";
import { halfOfLoss } from "./halfOfLoss";
import { latestPeriods } from "./latestPeriods";

interface LossesSays {
  /** How many are lost and what they brought, and what the latest periods were like. */
  readonly title: string;
  /** Where half of it went; "" where no few places can be named. */
  readonly half: string;
}

/** The sentences of the losses. */
export function lossesSays(input: ReportInput, losses: LossReview): LossesSays {
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
  const title = [
    lost > 0 ? fill(words.lost, { lost, value: money(analysis.lostValue), basis }) : words.nobody,
    fill(words.latest, {
      span: fill(wording.messages.sentences.spans[grain], { count: shown.length }),
      lost: sum(dynamics.lost),
      returned: sum(dynamics.returned),
    }),
  ];
  const places = halfOfLoss(input, losses).map(({ dimension, values, share }) =>
    fill(words.place, {
      values: formats.list(values),
      dimension: dimension.name,
      share: formats.percent(share, 0),
    })
  );
  return {
    title: title.join(wording.messages.sentences.join),
    half: places.length === 0 ? "" : fill(words.half, { basis, places: places.join(", ") }),
  };
}
