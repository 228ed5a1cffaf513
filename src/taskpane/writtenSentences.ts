import type { InWorkbook } from "../job/job";
import type { Words } from "./look/words";

/**
 * What a run did to the workbook, and how it is taken back.
 * @param sheetsAs their names are heard; where they are seen, they stand in a list of their own
 */
export function writtenSentences(
  { sheets, classColumns, remarks, isOneUndo, removed }: InWorkbook,
  { fill, messages, pane: { written } }: Words,
  sheetsAs: "names" | "number"
): readonly string[] {
  return [
    sheetsAs === "names"
      ? fill(written.done, { sheets: sheets.join(", ") })
      : fill(written.count, { count: sheets.length }),
    ...(classColumns === "notAsked" ? [] : [messages.sentences.beside[classColumns]]),
    ...remarks,
    ...(removed.length === 0 ? [] : [fill(written.leftovers, { sheets: removed.join(", ") })]),
    ...(isOneUndo ? [written.undo] : []),
  ];
}
