import { formatArea } from "../model/address";
import type { TableModel } from "../model/model";
import { Edits } from "../parts/xml/edits";
import { escapeXml } from "../parts/xml/escapeXml";
import { prefixed } from "../parts/xml/prefixed";
import { setAttributes } from "../parts/xml/setAttributes";
import { XmlElement } from "../parts/xml/xmlElement";
import { filterXml } from "./filterXml";
import { isSame } from "../model/isSame";

/** A table's part after a change: columns that stayed keep their formulas, totals and numbers. */
export function tableXml(xml: string, before: TableModel, after: TableModel): string {
  const root = XmlElement.root(xml);
  const { prefix } = root;
  const edits = new Edits(xml);
  edits.replace(
    { start: root.start, end: root.openEnd },
    setAttributes(root.startTag, {
      ...(isSame(before.area, after.area) ? {} : { ref: formatArea(after.area) }),
      ...(before.showHeaders === after.showHeaders
        ? {}
        : { headerRowCount: after.showHeaders ? undefined : 0 }),
      ...(before.showTotals === after.showTotals
        ? {}
        : {
            totalsRowCount: after.showTotals ? 1 : undefined,
            totalsRowShown: after.showTotals ? undefined : 0,
          }),
    })
  );
  const filter = root.child("autoFilter");
  const newFilter = filterOf(filter, before, after);
  if (filter) edits.replace(filter, prefixed(newFilter, prefix));
  else edits.insert(root.openEnd, prefixed(newFilter, prefix));
  const sorting = root.child("sortState");
  if (sorting && !isSame(before.area, after.area)) edits.remove(sorting);
  const columns = root.child("tableColumns");
  if (columns && !isSame(before.columns, after.columns)) {
    const inner = columnsXml(columns, before.columns, after.columns);
    edits.replace(
      columns,
      `<${prefix}tableColumns count="${after.columns.length}">${inner}</${prefix}tableColumns>`
    );
  }
  writeStyle(edits, root, before, after);
  return edits.toString();
}

function filterOf(filter: XmlElement | undefined, before: TableModel, after: TableModel): string {
  if (!after.showFilterButton) return "";
  const { area, criteria, showTotals } = after;
  const filtered = { ...area, rows: area.rows - (showTotals ? 1 : 0) };
  if (!filter || !isSame(before.criteria, criteria)) return filterXml({ area: filtered, criteria });
  if (isSame(before.area, area) && before.showTotals === showTotals) return filter.outer;
  const kept = filter.children.filter(({ name }) => name !== "sortState").map(({ outer }) => outer);
  const tag = setAttributes(filter.startTag.replace(/\s*\/?>$/, ">"), {
    ref: formatArea(filtered),
  });
  return `${tag}${kept.join("")}</${filter.prefix}autoFilter>`;
}

function columnsXml(
  columns: XmlElement,
  before: readonly string[],
  after: readonly string[]
): string {
  const elements = columns.children;
  let lastId = Math.max(0, ...elements.map((column) => Number(column.attribute("id"))));
  return after
    .map((name, index) => {
      const known = elements[before.indexOf(name)];
      if (known) return known.outer;
      // Another name in the same place is the same column under a new name.
      const renamed =
        before.length === after.length && !after.includes(before[index] ?? "")
          ? elements[index]
          : undefined;
      if (renamed)
        return (
          setAttributes(renamed.startTag, { name }) +
          columns.xml.slice(renamed.openEnd, renamed.end)
        );
      lastId += 1;
      return `<${columns.prefix}tableColumn id="${lastId}" name="${escapeXml(name)}"/>`;
    })
    .join("");
}

function writeStyle(edits: Edits, root: XmlElement, before: TableModel, after: TableModel): void {
  const look = ({
    style,
    showBandedRows,
    showBandedColumns,
    highlightFirstColumn,
  }: TableModel): object => ({
    name: style === "" ? undefined : style,
    showFirstColumn: highlightFirstColumn ? 1 : 0,
    showRowStripes: showBandedRows ? 1 : 0,
    showColumnStripes: showBandedColumns ? 1 : 0,
  });
  if (isSame(look(before), look(after))) return;
  const { prefix } = root;
  const style = root.child("tableStyleInfo");
  const tag = setAttributes(style?.startTag ?? `<${prefix}tableStyleInfo showLastColumn="0"/>`, {
    ...look(after),
  });
  if (style) edits.replace({ start: style.start, end: style.openEnd }, tag);
  else edits.insert((root.child("extLst") ?? { start: root.closeStart }).start, tag);
}
