import type { SheetDraft } from "../blocks/sheetDraft";
import { abcLetters } from "../byHand/abcLetters";
import { lettersInUse } from "../byHand/lettersInUse";
import type { ReportInput } from "../reportInput";
import { footBlock } from "./footBlock";
import { TEXT, WHOLE } from "./footStyles";
import { relationColumns } from "./relationColumns";
import { relations } from "./relations";

/** How long customers of each class have stayed, and how many of them (R78). */
export function classesBlock(draft: SheetDraft, input: ReportInput, column: number): void {
  const { result, wording } = input;
  const letters = abcLetters(result.analysis);
  // Codes of classes, as directions have them.
  const valueOf = result.customers.map((_, c) => letters.indexOf(lettersInUse(input, c).abc) + 1);
  const of = relations(input, { valueOf, dimension: -1 });
  if (of === undefined) return;
  const { blocks } = wording.messages.keyAccounts;
  const figures = relationColumns(wording, of);
  footBlock(draft, {
    column,
    title: blocks.classes,
    headers: [blocks.class, blocks.customers, ...figures.headers],
    styles: [TEXT, WHOLE, ...figures.styles],
    rows: letters.map((letter, i) => [letter, of(i + 1).customers, ...figures.cells(i + 1)]),
    says: [blocks.classThen],
  });
}
