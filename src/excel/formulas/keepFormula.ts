import { isOfficeError } from "../problemOf";
import { isUndoError } from "../runExcel";
import { isRefused } from "../write/table/isRefused";

/** Where the texts of formulas can be kept: as notes, in an Excel before ExcelApi 1.18 as comments. */
export type Keeping = "notes" | "comments";

export function keepingHere(): Keeping {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.18") ? "notes" : "comments";
}

interface CellPlace {
  readonly cell: Excel.Range;
  readonly address: string;
}

/**
 * Keeps a text beside a cell. What somebody has written there stays: the text is put below a note, or into the answers to a comment.
 * @param place a cell and its address
 * @param isGrouped it is asked in an undo group: what Excel may refuse for that is thrown, so that it is done once more without the group
 * @returns false where Excel refuses it
 */
export async function keepFormula(
  context: Excel.RequestContext,
  place: CellPlace,
  text: string,
  isGrouped: boolean
): Promise<boolean> {
  try {
    return await keep(context, place, text);
  } catch (error) {
    // Documented for neither: a cell has a note that this Excel does not tell of, or comments are switched off.
    if (!isRefused(error) || (isGrouped && isUndoError(error))) throw error;
    return false;
  }
}

async function keep(
  context: Excel.RequestContext,
  { cell, address }: CellPlace,
  text: string
): Promise<boolean> {
  const comment = await commentOf(context, cell);
  if (comment !== undefined) {
    const said = [comment.content, ...comment.replies.items.map(({ content }) => content)];
    if (!said.includes(text)) comment.replies.add(text);
  } else if (keepingHere() === "comments") context.workbook.comments.add(cell, text);
  else {
    const { notes } = context.workbook;
    const note = notes.getItemOrNullObject(address).load("content");
    await context.sync();
    if (note.isNullObject) notes.add(cell, text);
    // Once more, after an attempt that was taken back.
    else if (!note.content.includes(text)) note.content = `${note.content}\n\n${text}`;
  }
  await context.sync();
  return true;
}

/** @returns undefined where the cell has none */
async function commentOf(
  context: Excel.RequestContext,
  cell: Excel.Range
): Promise<Excel.Comment | undefined> {
  const comment = context.workbook.comments.getItemByCell(cell);
  comment.load("content,replies/items/content");
  try {
    await context.sync();
    return comment;
  } catch (error) {
    if (!isOfficeError(error) || error.code !== "ItemNotFound") throw error;
    return undefined;
  }
}
