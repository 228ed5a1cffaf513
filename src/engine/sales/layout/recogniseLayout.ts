/**
 * What a range of cells is: sales lines, a customer x period table, a list of totals, or no list. Pure: looks at the head
 * of the source only and decides everything that can be decided. docs/reading.md.
 */
import type { ColumnRole, Settings } from "../../settings/settings";
import type { ColumnChoice, Layout, NotAList, SourceHead } from "./layout";
import { candidates, chooseColumns, type Candidate, type Choices } from "./chooseColumns";
import { columnProfile } from "./columnProfile";
import { dimensionColumns } from "./dimensionColumns";
import { formatRuns } from "./formatRuns";
import { headerRows, type HeaderRows } from "./headerRows";
import { layoutIssues } from "./layoutIssues";
import { totalsColumns } from "./totalsColumns";
import { foldName } from "../spelling/foldName";
import { hasThai } from "../text/hasThai";
import { isBlank } from "../text/isBlank";

export interface RecogniseOptions {
  /** Header names chosen by the user; a name that is not there gives NotAList "columnNotFound". */
  readonly columns?: Settings["columns"];
  /** Row of the header as the user says: counted from 1, -1 for none, 0 (or absent) to recognise it. Not for Excel tables. */
  readonly header?: number;
}

/**
 * Recognises a source by its head.
 * @returns the layout with the reason of every choice, or why the range cannot be used. Never throws at data.
 */
export function recogniseLayout(
  head: SourceHead,
  options: RecogniseOptions = {}
): Layout | NotAList {
  const used = usedColumns(head);
  if (used.length === 0) return none("empty");
  const header = headerRows(head, options.header);
  if (used.length === 1) return none("singleColumn", { column: used[0]! });
  if (header.dataRow >= head.rowCount) return none("noDataRows", { headerRow: header.dataRow - 1 });
  const profiles = Array.from({ length: head.columnCount }, (_, column) =>
    columnProfile(head, column, header.dataRow, head.values.length)
  );
  const all = candidates(header.names, profiles);
  const periods = asPeriods(head, header, all, options.columns ?? {});
  if (periods) return periods;
  const chosen = chooseColumns(all, options.columns ?? {});
  return chosen.kind === "chosen"
    ? asLines(head, header, all, chosen.choices)
    : none("columnNotFound", { role: chosen.role, header: chosen.header }, headersOf(all));
}

function asLines(
  head: SourceHead,
  header: HeaderRows,
  all: readonly Candidate[],
  found: Choices
): Layout | NotAList {
  const choices = { ...found };
  if (!choices.customer) return columnMissing("noCustomerColumn", all);
  const product = !choices.amount && choices.quantity && choices.price;
  if (!choices.amount && !product) return columnMissing("noAmountColumn", all);
  if (!product) {
    delete choices.price;
    delete choices.discount;
  }
  if (choices.profit) delete choices.cost;
  if (choices.customerId && !isIdOf(head, header.dataRow, choices.customerId, choices.customer)) {
    delete choices.customerId;
  }
  const common = base(head, header, all, choices, product ? "quantityTimesPrice" : "column");
  if (choices.date) return { shape: "lines", ...common };
  return {
    shape: "totals",
    ...common,
    issues: [...common.issues, layoutIssues.limits("totalsOnlyLimits")],
  };
}

function asPeriods(
  head: SourceHead,
  header: HeaderRows,
  all: readonly Candidate[],
  columns: Settings["columns"]
): Layout | NotAList | undefined {
  const { periods } = header;
  if (!periods || columns.date !== undefined || columns.amount !== undefined) return undefined;
  const inPeriods = new Set(periods.columns.map(({ column }) => column));
  const numeric = periods.columns.filter(({ column }) => {
    const { profile } = all[column]!;
    return profile.filled === 0 || profile.numbers >= 0.5;
  });
  if (numeric.length < 2 || numeric.every(({ column }) => all[column]!.profile.filled === 0)) {
    return undefined;
  }
  const totals = totalsColumns(head, header.dataRow, header.names, periods.columns, periods.others);
  const outside = all.filter(
    ({ column }) => !inPeriods.has(column) && !totals.some((total) => total.column === column)
  );
  const wanted: { [role in ColumnRole]?: string } = {};
  if (columns.customer !== undefined) wanted.customer = columns.customer;
  if (columns.customerId !== undefined) wanted.customerId = columns.customerId;
  const chosen = chooseColumns(outside, wanted);
  if (chosen.kind === "notFound") {
    const { role, header: missing } = chosen;
    return none("columnNotFound", { role, header: missing }, headersOf(outside));
  }
  const found = chosen.choices;
  if (found.date && found.amount && found.amount.reason === "header") return undefined;
  const choices: Choices = {};
  const customer = found.customer ?? leftmost(outside, periods.columns[0]!.column);
  if (!customer) return columnMissing("noCustomerColumn", outside);
  choices.customer = customer;
  if (found.customerId && isIdOf(head, header.dataRow, found.customerId, customer)) {
    choices.customerId = found.customerId;
  }
  if (found.currency) choices.currency = found.currency;
  const past = numeric.filter(({ firstDay }) => firstDay <= head.todayDay);
  const used = past.length >= 2 ? past : numeric;
  const common = base(
    head,
    header,
    outside,
    choices,
    "column",
    used.map(({ column }) => column)
  );
  return {
    shape: "periods",
    ...common,
    issues: [
      ...common.issues,
      layoutIssues.limits("periodTableLimits", { grain: periods.grain }),
      ...layoutIssues.periods(
        head,
        header,
        totals,
        numeric.filter((p) => !used.includes(p))
      ),
    ],
    grain: periods.grain,
    periods: used,
    totalsColumns: totals.map(({ column }) => column),
  };
}

function base(
  head: SourceHead,
  header: HeaderRows,
  all: readonly Candidate[],
  choices: Choices,
  amountFrom: "column" | "quantityTimesPrice",
  more: readonly number[] = []
) {
  const chosen = Object.values(choices).map(({ column }) => column);
  const dimensions = dimensionColumns(all, new Set([...chosen, ...more]));
  const needed = new Set([...chosen, ...more, ...dimensions.map(({ column }) => column)]);
  const moneyColumns = more.length > 0 ? more : [(choices.amount ?? choices.price)!.column];
  const runs = formatRuns(head, header.dataRow, moneyColumns);
  const discount = choices.discount && all.find((c) => c.column === choices.discount!.column);
  return {
    headerRows: header.rows,
    dataRow: header.dataRow,
    headers: textsOf(header.names),
    columns: choices,
    dimensions,
    needed: [...needed].sort((a, b) => a - b),
    issues: layoutIssues.common(head, header, choices),
    amountFrom,
    ...(discount ? { discountAs: discountKind(discount) } : {}),
    ...(runs.length > 0 ? { formatCurrencies: runs } : {}),
    thaiDates: hasThai(choices.date?.header ?? ""),
    date1904: head.date1904,
  };
}

function discountKind({ profile }: Candidate): "share" | "percent" {
  return Math.max(Math.abs(profile.min), profile.max) <= 1 ? "share" : "percent";
}

/** Whether one column is the number of the customer named in the other: a number goes with one name, and is not new in every row. */
function isIdOf(head: SourceHead, dataRow: number, id: ColumnChoice, name: ColumnChoice): boolean {
  if (id.reason === "setting") return true;
  const nameOf = new Map<string, string>();
  const names = new Set<string>();
  let rows = 0;
  let clashes = 0;
  for (const row of head.values.slice(dataRow)) {
    const key = String(row[id.column] ?? "").trim();
    const text = foldName(String(row[name.column] ?? "")).key;
    if (key === "" || text === "") continue;
    rows++;
    names.add(text);
    const known = nameOf.get(key);
    if (known === undefined) nameOf.set(key, text);
    else if (known !== text) clashes++;
  }
  const ofTheRow = rows >= 10 && nameOf.size > rows * 0.9 && names.size < rows * 0.5;
  return nameOf.size > 0 && clashes * 5 <= nameOf.size && !ofTheRow;
}

function leftmost(all: readonly Candidate[], before: number): ColumnChoice | undefined {
  const first = all.find(({ column, profile }) => column < before && profile.filled > 0);
  return (
    first && { column: first.column, header: first.header, reason: "content", alternatives: [] }
  );
}

function usedColumns(head: SourceHead): number[] {
  const used: number[] = [];
  for (let column = 0; column < head.columnCount; column++) {
    const filled = head.values.some((row) => {
      const cell = row[column] ?? "";
      return typeof cell !== "string" || !isBlank(cell);
    });
    if (filled) used.push(column);
  }
  return used;
}

function columnMissing(code: NotAList["code"], all: readonly Candidate[]): NotAList {
  const headers = headersOf(all);
  return none(code, { headers: headers.slice(0, 12).join(", ") }, headers);
}

function headersOf(all: readonly Candidate[]): readonly string[] {
  return textsOf(all.map(({ header }) => header));
}

function textsOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((text) => text !== ""))];
}

function none(
  code: NotAList["code"],
  facts: NotAList["facts"] = {},
  headers: readonly string[] = []
): NotAList {
  return { shape: "none", code, facts, headers };
}
