import { isSame } from "../model/isSame";
import type { Chart } from "../model/chart/chart";
import type { SheetModel } from "../model/model";
import { OFFICE_RELATIONSHIPS } from "../parts/officeRelationships";
import type { SheetText } from "../parts/sheetText";
import type { WorkbookPackage } from "../parts/workbookPackage";
import { Edits } from "../parts/xml/edits";
import { setAttributes } from "../parts/xml/setAttributes";
import { XmlElement } from "../parts/xml/xmlElement";
import type { ChartCells } from "./chartCells";
import { chartXml } from "./chartXml";
import { EMPTY_DRAWING, anchorXml, cornersXml, framesOf, type Frame } from "./drawing";
import { isStale } from "./isStale";
import { patchChart } from "./patchChart";

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** Charts that came, went, moved, changed or keep values that are no longer in their cells; all others, and whatever else is drawn on the sheet, stay as they are. */
export async function writeCharts(
  file: WorkbookPackage,
  text: SheetText,
  { charts: before }: SheetModel,
  { charts: after }: SheetModel,
  cells: ChartCells,
  /** As they were when the file was opened. */
  oldCells = cells
): Promise<void> {
  const stale = after.filter((chart) => isStale(chart, oldCells, cells));
  if (isSame(before, after) && stale.length === 0) return;
  const [known] = await file.related(text.part, "drawing");
  const drawing = known?.target ?? (await addDrawing(file, text));
  const frames = await framesOf(file, drawing);
  const xml = await file.text(drawing);
  const root = XmlElement.root(xml);
  const edits = new Edits(xml);
  for (const frame of frames) {
    const now = after.find(({ id }) => id === frame.id);
    const was = before.find(({ id }) => id === frame.id);
    if (!now) {
      edits.remove(frame.anchor);
      await file.unrelate(drawing, frame.relation);
    } else if (was && (!isSame(was, now) || stale.includes(now)))
      await changeChart(file, edits, frame, was, now, cells, stale.includes(now));
  }
  const added = after.filter(({ id }) => !frames.some((frame) => frame.id === id));
  let number = Math.max(1, ...ids(root));
  for (const chart of added) {
    const target = file.freeName("xl/charts/chart#.xml");
    await file.add(target, chartXml(chart, cells), CHART_TYPE);
    const relation = await file.relate(drawing, { type: `${OFFICE_RELATIONSHIPS}/chart`, target });
    number += 1;
    edits.append(root, file.inDialect(anchorXml(chart.anchor, number, chart.name, relation)));
  }
  const next = edits.toString();
  if (XmlElement.root(next).children.length > 0) return file.write(drawing, next);
  const relation = text.element("drawing")?.relationId;
  text.set("drawing", "");
  if (relation !== undefined) await file.unrelate(text.part, relation);
}

async function addDrawing(file: WorkbookPackage, text: SheetText): Promise<string> {
  const target = file.freeName("xl/drawings/drawing#.xml");
  await file.add(target, EMPTY_DRAWING, DRAWING_TYPE);
  const id = await file.relate(text.part, { type: `${OFFICE_RELATIONSHIPS}/drawing`, target });
  text.set("drawing", `<drawing r:id="${id}"/>`);
  return target;
}

async function changeChart(
  file: WorkbookPackage,
  edits: Edits,
  { anchor, properties, part }: Frame,
  before: Chart,
  after: Chart,
  cells: ChartCells,
  isOutdated: boolean
): Promise<void> {
  if (before.name !== after.name) {
    const { start, openEnd } = properties;
    edits.replace(
      { start, end: openEnd },
      setAttributes(properties.startTag, { name: after.name })
    );
  }
  const [from, to] = [anchor.child("from"), anchor.child("to")];
  if (!isSame(before.anchor, after.anchor) && from && to)
    edits.replace({ start: from.start, end: to.end }, cornersXml(after.anchor, from.prefix));
  const { name: _oldName, anchor: _oldAnchor, ...old } = before;
  const { name: _newName, anchor: _newAnchor, ...now } = after;
  if (isSame(old, now) && !isOutdated) return;
  const xml = await file.text(part);
  file.write(part, patchChart(xml, before, after, cells) ?? file.inDialect(chartXml(after, cells)));
}

/** Numbers that are taken in a drawing. */
function ids(root: XmlElement): number[] {
  return [...root.outer.matchAll(/<(?:[\w.-]+:)?cNvPr\s[^>]*?\bid="(\d+)"/g)].map(([, id]) =>
    Number(id)
  );
}
