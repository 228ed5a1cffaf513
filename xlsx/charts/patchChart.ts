import { isSame } from "../model/isSame";
import type { Chart } from "../model/chart/chart";
import { XmlElement } from "../parts/xml/xmlElement";
import { Edits } from "../parts/xml/edits";
import type { ChartCells } from "./chartCells";
import { seriesXml } from "./seriesXml";

/**
 * A chart that only reads other cells now: everything else of it stays, also what somebody gave it that is not known here.
 * @returns undefined where more has changed
 */
export function patchChart(
  xml: string,
  before: Chart,
  after: Chart,
  cells: ChartCells
): string | undefined {
  if (!isSame(look(before), look(after))) return undefined;
  const edits = new Edits(xml);
  const plot = XmlElement.root(xml).child("chart")?.child("plotArea");
  const elements = (plot?.children ?? [])
    .filter(({ name }) => name.endsWith("Chart"))
    .flatMap(({ children }) => children.filter(({ name }) => name === "ser"));
  for (const series of after.series) {
    const element = elements.find(
      (one) => Number(one.child("order")?.attribute("val")) === series.key
    );
    if (!element) return undefined;
    const fresh = XmlElement.root(seriesXml(series, series.key, cells));
    for (const name of ["tx", "cat", "val", "xVal", "yVal"]) {
      const [old, next] = [element.child(name), fresh.child(name)];
      if (next && !old) return undefined;
      if (old && next) edits.replace(old, next.outer.replace(/<(\/?)c:/g, `<$1${old.prefix}`));
      const formula = (old?.child("numRef") ?? old?.child("strRef"))?.child("f");
      // What it read is gone.
      if (formula && !next) edits.replace(formula, `${formula.startTag}#REF!</${formula.prefix}f>`);
    }
  }
  return edits.toString();
}

/** Without what it reads and where it is. */
function look({ series, name: _chart, anchor: _anchor, ...rest }: Chart): object {
  return {
    ...rest,
    series: series.map(({ name: _name, values: _values, categories: _categories, ...one }) => one),
  };
}
