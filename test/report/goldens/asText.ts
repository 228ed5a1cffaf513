import { cellAddress, columnLetters } from "../../../src/report/blocks/address";
import type {
  Drawing,
  Report,
  ReportSheet,
  StyledArea,
  Table,
  Value,
} from "../../../src/report/blocks/report";

/** A report as lines to read and to compare: what stands where, and what makes it live. Colours and sizes are left out. */
export function asText({ sheets }: Report): string {
  return `${sheets.flatMap((sheet) => [...linesOf(sheet), ""]).join("\n")}`;
}

function linesOf(sheet: ReportSheet): readonly string[] {
  const { print, freeze, table, foot, charts = [] } = sheet;
  const { left, center, right } = print.footer;
  return [
    `### ${sheet.name}`,
    `    prints ${[
      print.columns === undefined
        ? "all"
        : `A1:${columnLetters(print.columns - 1)}${print.rows ?? ""}`,
      ...(print.titleRows === undefined
        ? []
        : [`rows ${print.titleRows.first + 1}-${print.titleRows.last + 1} on each page`]),
      ...(print.isOnePage ? ["on one page"] : []),
      `${left} | ${center} | ${right}`,
    ].join("; ")}`,
    ...(freeze === undefined ? [] : [`    frozen ${freeze.rows} rows, ${freeze.columns} columns`]),
    ...drawn(sheet),
    ...charts.map(
      ({ name, title, type, source }) =>
        `    chart ${name}: ${title} (${type} of ${cellAddress(source.row, source.column)}, ${source.rows} x ${source.columns})`
    ),
    ...(table === undefined ? [] : tabled(table)),
    ...(foot === undefined ? [] : ["    below", ...drawn(foot)]),
  ];
}

/** Rows of cells from the first that is filled to the last. */
function drawn({ blocks, styles, highlights, links }: Drawing): readonly string[] {
  const rows = new Map<number, Map<number, Value>>();
  for (const { row, column, values } of blocks)
    values.forEach((line, r) =>
      line.forEach((value, c) => {
        if (value === "") return;
        const cells = rows.get(row + r) ?? new Map<number, Value>();
        rows.set(row + r, cells.set(column + c, value));
      })
    );
  for (const { row, column, text, target } of links) {
    const cells = rows.get(row) ?? new Map<number, Value>();
    rows.set(row, cells.set(column, `${text} → ${target}`));
  }
  const lines = [...rows]
    .sort(([p], [q]) => p - q)
    .map(([row, cells]) => {
      const columns = [...cells.keys()];
      const first = Math.min(...columns);
      const texts = Array.from({ length: Math.max(...columns) - first + 1 }, (_, i) =>
        shown(cells.get(first + i) ?? "", formatAt(styles, row, first + i))
      );
      return `${String(row + 1).padStart(3)} ${texts.join(" | ")}`;
    });
  return [
    ...lines,
    ...highlights.map(
      ({ area, formula }) => `    if ${formula} from ${cellAddress(area.row, area.column)}`
    ),
  ];
}

function tabled({ name, row, columns, rowCount, rules }: Table): readonly string[] {
  return [
    `    table ${name}, header in row ${row + 1}`,
    ...columns.map(
      ({ id, header, role, isHidden, style, choices = [] }) =>
        `    ${id}: ${header} (${[role, ...(isHidden ? ["hidden"] : []), ...(style.numberFormat === undefined ? [] : [style.numberFormat])].join(", ")})${choices.length === 0 ? "" : ` ${choices.join(" / ")}`}`
    ),
    ...Array.from({ length: rowCount }, (_, r) => {
      const cells = columns
        .filter(({ role }) => role !== "typed")
        .map(({ cells: own, style }) => shown(own[r]!, style.numberFormat));
      return `${String(r + 1).padStart(3)} ${cells.join(" | ")}`;
    }),
    ...rules.map(({ formula, columns: ids }) => `    if ${formula} in ${ids.join(", ") || "all"}`),
  ];
}

/** The number format that the last style over a cell gives it. */
function formatAt(styles: readonly StyledArea[], row: number, column: number): string | undefined {
  return [...styles].reverse().find(
    ({ area, style }) =>
      style.numberFormat !== undefined &&
      row >= area.row && row < area.row + area.rows &&
      column >= area.column && column < area.column + area.columns
  )?.style.numberFormat; // prettier-ignore
}

/** Days as days, shares as percent, links as what they are called, other formulas by their beginning; what stands there already as "·". */
function shown(value: Value | null, format = ""): string {
  if (value === null) return "·";
  if (typeof value === "object") {
    const link = /^=IFERROR\(HYPERLINK\(.*,"((?:[^"]|"")*)"\)$/.exec(value.formula);
    return link === null ? value.formula.replace(/\(.*/, "(…)") : `${link[1]!} →`;
  }
  if (typeof value !== "number") return String(value).replaceAll("\n", " / ");
  if (/y/i.test(format)) return new Date(Date.UTC(1899, 11, 30 + value)).toISOString().slice(0, 10);
  return format.includes("%")
    ? `${Math.round(value * 1e4) / 1e2}%`
    : String(Math.round(value * 1e4) / 1e4);
}
