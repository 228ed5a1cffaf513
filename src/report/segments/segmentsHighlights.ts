import { columnLetters } from "../blocks/address";
import { palette } from "../blocks/palette";
import type { Area, Highlight } from "../blocks/report";
import type { ReportInput } from "../reportInput";
import type { SegmentsColumn, SegmentsKey } from "./segmentsColumns";

/** Churn and class highlights: rules look at the letters and words in the cells, so that an edited class changes colour too. */
export function segmentsHighlights(
  { wording }: ReportInput,
  columns: readonly SegmentsColumn[],
  rows: number
): readonly Highlight[] {
  const place = (key: SegmentsKey) => columns.findIndex((column) => column.key === key);
  const over = (column: number): Area => ({ row: 1, column, rows, columns: 1 });
  const rules: Highlight[] = [];
  const add = (area: Area, watched: number, text: string, style: Highlight["style"]) =>
    rules.push({
      area,
      formula: `=$${columnLetters(watched)}2="${text.replaceAll('"', '""')}"`,
      style,
    });
  const status = place("status");
  if (status >= 0) {
    for (const code of ["lost", "atRisk", "returned", "new"] as const) {
      const word = wording.messages.classes.statuses[code].name;
      add(over(status), status, word, palette.statuses[code]);
      if (code === "lost" || code === "atRisk") {
        add(over(place("recencyDays")), status, word, palette.statuses[code]);
      }
    }
  }
  const abc = place("abc");
  for (const letter of ["A", "B", "C"] as const) {
    add(over(place("segment")), abc, letter, palette.classes[letter]);
    add(over(abc), abc, letter, palette.classLetters[letter]);
  }
  const xyz = place("xyz");
  if (xyz >= 0) {
    for (const letter of ["X", "Y", "Z"] as const) {
      add(over(xyz), xyz, letter, palette.rhythm[letter]);
    }
  }
  return rules;
}
