import { columnName } from "../model/address";
import type { SheetModel } from "../model/model";
import { Edits } from "../parts/xml/edits";
import { setAttributes } from "../parts/xml/setAttributes";
import { XmlElement } from "../parts/xml/xmlElement";
import { isSame } from "../model/isSame";
import type { SheetChange } from "./sheetChange";
import type { SheetText } from "../parts/sheetText";

/** Gridlines and frozen panes; zoom, selection and what else a view has stay. */
export function writeView(text: SheetText, { before, after }: SheetChange): void {
  if (before.showGridlines === after.showGridlines && isSame(before.freeze, after.freeze)) return;
  const views =
    text.element("sheetViews") ??
    XmlElement.root('<sheetViews><sheetView workbookViewId="0"/></sheetViews>');
  const edits = new Edits(views.outer);
  const [view] = XmlElement.root(views.outer).children;
  if (!view) return;
  const { prefix } = view;
  const tag = setAttributes(view.startTag, {
    showGridLines: after.showGridlines ? undefined : 0,
  }).replace(/\s*\/?>$/, "");
  const kept = view.children.filter(
    (child) =>
      isSame(before.freeze, after.freeze) ||
      // A selection inside a pane that is gone is one in no pane.
      (child.name !== "pane" && child.attribute("pane") === undefined)
  );
  const pane = isSame(before.freeze, after.freeze) ? "" : paneXml(after.freeze);
  const inner = pane + kept.map(({ outer }) => outer).join("");
  edits.replace(view, inner === "" ? `${tag}/>` : `${tag}>${inner}</${prefix}sheetView>`);
  text.set("sheetViews", edits.toString());
}

function paneXml(freeze: SheetModel["freeze"]): string {
  if (!freeze) return "";
  const { rows, columns } = freeze;
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const active = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  return `<pane${splits} topLeftCell="${columnName(columns)}${rows + 1}" activePane="${active}" state="frozen"/>`;
}
