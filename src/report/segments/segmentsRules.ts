import { palette } from "../blocks/palette";
import type { TableRule } from "../blocks/report";
import type { ReportInput } from "../reportInput";
import { statusRules } from "../statusRules";
import type { SegmentsKey } from "./segmentsHeaders";

/** Churn and class highlights: rules look at the letters and words in the cells, so that an edited class changes colour too. */
export function segmentsRules({ wording, result }: ReportInput): readonly TableRule[] {
  const rules: TableRule[] = [];
  const add = (
    columns: readonly SegmentsKey[],
    formula: string,
    style: TableRule["style"],
    formulas: readonly string[] = [formula]
  ) => rules.push({ columns, formula, formulas, style });
  const isDated = result.analysis.asOfDay > 0;
  add(["classByHand"], '={classByHand}<>""', palette.byHand);
  add([], '=AND({key}<>"",{abc}="")', { color: palette.muted });
  // A letter by hand is told from ours at once, before a run has seen it.
  add(["abc"], '=AND({letters}<>"",{abc}<>"",{abc}<>LEFT({letters},1))', palette.byHand);
  if (isDated) {
    add(["xyz"], '=AND({letters}<>"",{xyz}<>"",{xyz}<>MID({letters},2,1))', palette.byHand);
    rules.push(...statusRules(wording), ...statusRules(wording, "recencyDays", ["lost", "atRisk"]));
  }
  for (const letter of ["A", "B", "C"] as const) {
    add(["segment"], `=LEFT({segment},1)="${letter}"`, palette.classes[letter]);
    add(["abc"], `={abc}="${letter}"`, palette.classLetters[letter]);
  }
  if (isDated)
    for (const letter of ["X", "Y", "Z"] as const)
      add(["xyz"], `={xyz}="${letter}"`, palette.rhythm[letter]);
  return rules;
}
