import type { LossReview } from "../../engine/review/reviewLosses";
import { valueCurrency } from "../../wording/valueCurrency";
import { palette } from "../blocks/palette";
import { sheetTitle } from "../blocks/sheetTitle";
import type { SheetDraft } from "../blocks/sheetDraft";
import type { ReportInput } from "../reportInput";
import { restsOn } from "../restsOn";
import type { WinBackRow } from "./winBackRows";

/** Row of the line that says in which order the customers stand. */
const ORDER = 2;
/** Rows above the table. */
export const HEAD_ROWS = 4;

/** How many are lost and what they were worth, who came back, and why the rows stand in this order. */
export function winBackTitle(
  draft: SheetDraft,
  input: ReportInput,
  rows: readonly WinBackRow[],
  { returnChances }: LossReview
): void {
  const { result, wording } = input;
  const { analysis, source } = result;
  const words = wording.messages.winBack;
  const basis = wording.messages.classes.basis[analysis.valueBasis].of;
  const amount = (value: number): string =>
    value <= 0
      ? ""
      : wording.formats.money(
          wording.formats.compact(value),
          valueCurrency(analysis.valueBasis, source.currency)
        );
  const of = (state: WinBackRow["state"]) => rows.filter((row) => row.state === state);
  const [lost, wonBack] = [of("lost"), of("wonBack")];
  const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
  const says = [
    lost.length === 0
      ? words.title.nobody
      : wording.fill(words.title.lost, {
          lost: lost.length,
          value: amount(sum(lost.map((row) => row.lost!.value))),
          basis,
        }),
    ...(wonBack.length === 0
      ? []
      : [
          wording.fill(words.title.wonBack, {
            wonBack: wonBack.length,
            value: amount(sum(wonBack.map((row) => row.boughtSince))),
            basis,
          }),
        ]),
  ];
  sheetTitle(draft, 0, says.join(wording.messages.sentences.join), restsOn(input));
  const classes = returnChances.classes.map((one) => wording.fill(words.order.class, one));
  draft.put(ORDER, 0, [
    [
      classes.length === 0
        ? words.order.byValue
        : wording.fill(words.order.byChance, {
            days: returnChances.horizonDays,
            classes: classes.join("; "),
          }),
    ],
  ]);
  draft.style(ORDER, 0, 1, 1, { color: palette.muted, italic: true, vertical: "Top" });
  draft.height(HEAD_ROWS, 33);
}
