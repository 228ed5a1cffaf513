import { sheetReference } from "../../blocks/address";
import { quoted } from "../../blocks/quoted";
import type { Value } from "../../blocks/report";
import { quotedHeader, tableColumn } from "../../blocks/tableColumn";
import { rowLink } from "../../blocks/rowLink";
import { ownerOf } from "../../customers/ownerOf";
import type { EarlierRow } from "../../earlierRows";
import type { ReportInput } from "../../reportInput";
import { typedNumber } from "../../typedNumber";
import { accountsHeaders } from "../accountsHeaders";
import { isOpen, type LogKind, logKind } from "../logCodes";

/** Something that somebody means to do, or owes a customer. */
export interface NextStep {
  /** Serial day; 0 = none is told. */
  readonly day: number;
  readonly who: string;
  readonly customer: string;
  readonly kind: "step" | "prospect" | LogKind;
  readonly what: string;
  /** Whose the customer is. */
  readonly sales: string;
  readonly marketing: string;
  /** A link to the row in which it was typed. */
  readonly where: Value;
}

/** Kinds of the log that somebody owes an answer. */
const OWED: ReadonlySet<LogKind | undefined> = new Set(["task", "question", "proposal", "content"]);

/** Of all accounts, the log and prospects, by day and by who does it; those without a day last (R52, R63, R64). docs/accounts.md#plans */
export function nextSteps(input: ReportInput): readonly NextStep[] {
  const steps = [...ofAccounts(input), ...ofLog(input), ...ofProspects(input)];
  const compare = new Intl.Collator(input.wording.language).compare;
  return steps.sort(
    (one, other) =>
      (one.day || Infinity) - (other.day || Infinity) ||
      compare(one.who, other.who) ||
      compare(one.customer, other.customer)
  );
}

function ofAccounts(input: ReportInput): readonly NextStep[] {
  const { sales, marketing } = owners(input);
  const seen = new Set<number>();
  return (input.earlier.accounts ?? []).flatMap((row): readonly NextStep[] => {
    // Of two rows of one customer the one further up counts.
    if (row.customer !== undefined && seen.has(row.customer)) return [];
    if (row.customer !== undefined) seen.add(row.customer);
    const [what, day] = [row.text("nextStep").trim(), dayIn(row, "nextStepOn")];
    if (what === "" && day === 0) return [];
    const customer = nameOf(input, row);
    return [
      {
        ...{ day, what, customer, kind: "step" },
        who: row.text("nextStepBy").trim() || sales(row),
        ...{ sales: sales(row), marketing: marketing(row) },
        where: linkToAccount(input, customer),
      },
    ];
  });
}

function ofLog(input: ReportInput): readonly NextStep[] {
  const { sales, marketing } = owners(input);
  return (input.earlier.log ?? []).flatMap((row, at): readonly NextStep[] => {
    const kind = logKind(row.text("kind"));
    const day = dayIn(row, "due");
    if (kind === undefined || !OWED.has(kind) || day === 0 || !isOpen(row.text)) return [];
    return [
      {
        ...{ day, kind, customer: nameOf(input, row), what: row.text("subject").trim() },
        ...{ who: row.text("who").trim(), sales: sales(row), marketing: marketing(row) },
        where: linkToOwnRow(input, "log", at),
      },
    ];
  });
}

function ofProspects(input: ReportInput): readonly NextStep[] {
  return (input.earlier.prospects ?? []).flatMap((row, at): readonly NextStep[] => {
    const [what, day] = [row.text("nextStep").trim(), dayIn(row, "nextStepOn")];
    if (what === "" && day === 0) return [];
    return [
      {
        ...{ day, what, customer: row.key.trim(), kind: "prospect" },
        ...{ who: "", sales: "", marketing: "" },
        where: linkToOwnRow(input, "prospects", at),
      },
    ];
  });
}

/** Who was typed for the customer of a row: in sales on Segments, in marketing on Accounts. */
function owners(input: ReportInput) {
  const owner = ownerOf(input, "accounts");
  const marketing = new Map<number | string, string>();
  const keyOf = ({ customer, key }: EarlierRow): number | string => customer ?? key;
  for (const row of input.earlier.accounts ?? [])
    if (!marketing.has(keyOf(row))) marketing.set(keyOf(row), row.text("ownerMarketing").trim());
  return {
    sales: ({ customer }: EarlierRow) => (customer === undefined ? "" : (owner?.(customer) ?? "")),
    marketing: (row: EarlierRow) => marketing.get(keyOf(row)) ?? "",
  };
}

function dayIn({ text }: EarlierRow, id: string): number {
  return Math.max(0, Math.floor(typedNumber(text(id)) ?? 0));
}

function nameOf({ result }: ReportInput, { customer, key }: EarlierRow): string {
  return customer === undefined ? key.trim() : result.customers[customer]!;
}

/** By the name, wherever the row is sorted to. */
function linkToAccount(input: ReportInput, customer: string): Value {
  const { sheets, tables, accountsHeaders: standing } = input.names;
  const text = sheets.accounts;
  const stands = standing["customer"];
  const header = stands ?? accountsHeaders(input).get("customer")!;
  const found =
    stands === null
      ? undefined
      : rowLink(
          {
            sheet: sheets.accounts,
            header: `${tables.accounts}[[#Headers],[${quotedHeader(header)}]]`,
            column: tableColumn(tables.accounts, header),
          },
          customer,
          text
        );
  return found ?? text;
}

/** Where the row stood at the run: nothing else tells one row of a customer from another. */
function linkToOwnRow({ names }: ReportInput, kind: "log" | "prospects", at: number): Value {
  const sheet = names.sheets[kind];
  const top = names.tablePlaces[kind]?.row;
  if (top === undefined) return sheet;
  const target = `${sheetReference(sheet)}!A${top + 1 + at + 1}`;
  return { formula: `=HYPERLINK("#${quoted(target)}","${quoted(target)}")` };
}
