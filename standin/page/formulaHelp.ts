import type { Book } from "../book/book";
import { isErrorName } from "../../xlsx/model/errorName";
import type { Host } from "../host/host";
import { functionHint } from "./functionHint";
import type { Grid } from "./grid";

/**
 * What Excel says beside a formula of the add-in: names and arguments while it is typed, and, of a cell in error, the sentence that came with it.
 * @param place an empty element
 * @returns a way to stop
 */
export function showFormulaHelp(
  place: HTMLElement,
  grid: Grid,
  book: Book,
  host: Host
): () => void {
  const title = document.createElement("strong");
  const text = document.createElement("span");
  place.replaceChildren(title, text);
  let asked = false;
  const show = (): void => {
    asked = false;
    const hint = functionHint(grid.editing(), host.functions);
    const argument = hint?.argument ?? "";
    title.textContent = hint?.title ?? "";
    text.textContent =
      hint === undefined ? sentence() : `${argument === "" ? "" : `${argument}: `}${hint.text}`;
    place.hidden = (text.textContent ?? "") === "" && hint === undefined;
  };
  const sentence = (): string => {
    const [area] = book.selection();
    if (area === undefined) return "";
    const sheet = book.activeSheet();
    const [[value] = []] = sheet.values({ ...area, rows: 1, columns: 1 });
    if (value === undefined || !isErrorName(value)) return "";
    return host.errorSentence({ sheetId: sheet.id, row: area.row, column: area.column });
  };
  // After the keystroke, or the result, is in.
  const soon = (): void => {
    if (!asked) setTimeout(show, 50);
    asked = true;
  };
  show();
  return grid.onView(soon);
}
