import type { Chart } from "../model/chart/chart";
import type { SheetModel } from "../model/model";
import type { WorkbookPackage } from "../parts/workbookPackage";
import { XmlElement } from "../parts/xml/xmlElement";
import { framesOf, readAnchor } from "./drawing";
import { readChart } from "./readChart";

/** Excel's own sizes in points. */
const DEFAULT_WIDTH = 48;
const DEFAULT_HEIGHT = 15;

/** @param part the sheet's. @param sizes of its columns and rows */
export async function readCharts(
  file: WorkbookPackage,
  part: string,
  sizes: Pick<SheetModel, "columnWidths" | "rowHeights">
): Promise<Chart[]> {
  const charts: Chart[] = [];
  for (const { target: drawing } of await file.related(part, "drawing")) {
    if (!file.has(drawing)) continue;
    for (const { id, name, anchor, part: chart } of await framesOf(file, drawing)) {
      const place = readAnchor(anchor, {
        columnWidth: (column) => sizes.columnWidths.get(column) ?? DEFAULT_WIDTH,
        rowHeight: (row) => sizes.rowHeights.get(row) ?? DEFAULT_HEIGHT,
      });
      if (file.has(chart))
        charts.push(
          readChart(XmlElement.root(await file.text(chart)), { id, name, anchor: place })
        );
    }
  }
  return charts;
}
