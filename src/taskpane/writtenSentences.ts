import type { InWorkbook } from "../job/job";
import type { Words } from "./look/words";

/** What a run did to the workbook, and how it is taken back. */
export function writtenSentences(
  { sheets, classColumns, remarks, isOneUndo, removed }: InWorkbook,
  { fill, messages, pane: { written } }: Words
): readonly string[] {
  return [
    fill(written.done, { sheets: sheets.join(", ") }),
    ...(classColumns === "notAsked" ? [] : [messages.sentences.beside[classColumns]]),
    ...remarks,
    ...(removed.length === 0 ? [] : [fill(written.leftovers, { sheets: removed.join(", ") })]),
    ...(isOneUndo ? [written.undo] : []),
  ];
}
