import type { BackTest } from "../../engine/review/backtest/backtest";
import type { LossReview } from "../../engine/review/reviewLosses";
import { band } from "../blocks/band";
import { palette } from "../blocks/palette";
import { paragraph } from "../blocks/paragraph";
import type { Value } from "../blocks/report";
import type { SheetDraft } from "../blocks/sheetDraft";
import type { ReportInput } from "../reportInput";
import { WIDTHS } from "./lossesColumns";
import { replaySays } from "./replaySays";

type Replay = BackTest["chosen"];

/** The criterion in words, what became of those whom it named in the past, and beside it what others would have named (R69). */
export function criterionBlock(
  draft: SheetDraft,
  input: ReportInput,
  { backTest }: LossReview
): void {
  const { result, wording } = input;
  const { analysis } = result;
  const words = wording.messages.losses.criterion;
  const inUse = wording
    .assumptions(analysis)
    .flatMap(({ part, text }) => (part === "lost" ? [text] : []))
    .join();
  const top = draft.next;
  draft.put(top, 0, [[words.title]]);
  draft.style(top, 0, 1, 1, { bold: true, color: palette.heading });
  const says = [
    `${inUse.charAt(0).toUpperCase()}${inUse.slice(1)}${wording.messages.sentences.why.stop}`,
    ...(backTest === null ? [] : replaySays(backTest, wording)),
    ...(backTest?.proposal
      ? [wording.fill(words.proposal, { rule: ruleOf(input, backTest.proposal) })]
      : []),
  ];
  paragraph(draft, top + 1, 0, WIDTHS, says.join(wording.messages.sentences.join), {
    color: palette.ink,
  });
  draft.next = top + 3;
  if (backTest?.enough !== true) return;
  const { rule, factor } = analysis.settings.lost;
  const isOwn = (one: BackTest["factors"][number]): boolean =>
    rule === "rhythm" && one.factor === factor;
  const rules: readonly (readonly [name: string, replay: Replay])[] = [
    [words.inUse, backTest.chosen],
    ...backTest.factors
      .filter((one) => !isOwn(one))
      .map((one) => [ruleOf(input, one), one] as const),
    ...backTest.fixed
      .filter(({ days }) => !(rule === "days" && analysis.settings.lost.days === days))
      .map((one) => [ruleOf(input, one), one] as const),
  ];
  const { columns } = words;
  band(
    draft,
    draft.next - 1,
    0,
    [
      columns.rule,
      "",
      columns.named,
      columns.cameBack,
      columns.oneIn,
      columns.missed,
      columns.lost,
    ],
    [2, 3, 4, 5, 6]
  );
  draft.put(
    draft.next,
    0,
    rules.map(([name, one]): Value[] => [
      name,
      "",
      one.named,
      one.cameBack,
      one.oneIn > 1 ? one.oneIn : "–",
      one.missed,
      one.lost.at(-1) ?? 0,
    ])
  );
  draft.style(draft.next, 0, rules.length, 7, { color: palette.ink });
  draft.style(draft.next, 2, rules.length, 5, { numberFormat: "#,##0", align: "Right" });
  draft.style(draft.next, 0, 1, 7, { bold: true });
  draft.next += rules.length + 1;
}

/** "At most 1 in 8" says something; where most came back, their number does. */
function ruleOf(
  { wording }: ReportInput,
  one: BackTest["factors"][number] | BackTest["fixed"][number]
): string {
  const words = wording.messages.losses.criterion;
  return one.rule === "rhythm"
    ? wording.fill(words.rhythm, { factor: one.factor })
    : wording.fill(words.days, { days: one.days });
}
