import { palette } from "../blocks/palette";
import type { Area, Chart, Value } from "../blocks/report";
import { share } from "../blocks/rounded";
import type { SheetDraft } from "../blocks/sheetDraft";
import { abcLetters } from "../byHand/abcLetters";
import type { ReportInput } from "../reportInput";
import { chartNumbers } from "./chartNumbers";
import { DATA } from "./places";

/** Points of the curve: more cannot be told apart. */
const MOST_POINTS = 100;

/**
 * How much of the value the largest customers bring together, coloured by class: each class begins where the one before it ends.
 * @param over cells that the chart covers
 */
export function shareCurve(draft: SheetDraft, input: ReportInput, over: Area): Chart | undefined {
  const { result, wording } = input;
  const { analysis } = result;
  const { order, abc, cumulativeShare } = analysis.customers;
  const ranked = order.filter((c) => abc[c]! > 0);
  if (ranked.length < 3) return undefined;
  const letters = abcLetters(analysis);
  const words = wording.messages.overview;
  const last = ranked.length - 1;
  const isBorder = (i: number): boolean => i === last || abc[ranked[i]!] !== abc[ranked[i + 1]!];
  const step = Math.max(1, Math.ceil(ranked.length / MOST_POINTS));
  const points = [...ranked.keys()].filter((i) => i % step === 0 || isBorder(i));
  const row = (i: number): Value[] => {
    const codes = [abc[ranked[i]!]!, ...(i < last && isBorder(i) ? [abc[ranked[i + 1]!]!] : [])];
    return [
      share((i + 1) / ranked.length),
      ...letters.map((_, at) =>
        codes.includes(at + 1) ? share(cumulativeShare[ranked[i]!]!) : ""
      ),
    ];
  };
  const start: Value[] = [0, ...letters.map((_, at) => (abc[ranked[0]!] === at + 1 ? 0 : ""))];
  const rows = [[words.curveAxis, ...letters], start, ...points.map(row)];
  const source = chartNumbers(draft, words.chartData, DATA, rows, ["0%", ...letters.map(() => "0.0%")]); // prettier-ignore
  const first = ranked.filter((c) => abc[c] === 1).length - 1;
  return {
    name: "ShareCurve",
    title: wording.fill(words.curve, {
      customers: wording.formats.share((first + 1) / ranked.length),
      share: wording.formats.share(cumulativeShare[ranked[Math.max(0, first)]!]!),
      basis: wording.messages.classes.basis[analysis.valueBasis].of,
    }),
    over,
    type: "XYScatterLinesNoMarkers",
    source,
    colors: letters.map((letter) => COLORS[letter] ?? palette.muted),
    valueFormat: "0%",
    categoryFormat: "0%",
    shareAxis: true,
  };
}

const COLORS: { readonly [letter: string]: string } = palette.chart;
