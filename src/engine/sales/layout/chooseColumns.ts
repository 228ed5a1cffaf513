/** Which column has which role: by the user's setting, by the words of its header, by what its cells hold. docs/reading.md#columns. */
import type { ColumnRole, Settings } from "../../settings/settings";
import { foldText } from "../text/foldText";
import type { Candidate } from "./candidates";
import type { ColumnProfile } from "./columnProfile";
import { customerColumns } from "./customerColumns";
import type { ColumnChoice } from "./layout";

export type Choices = { [role in ColumnRole]?: ColumnChoice };

const BY_CONTENT = ["date", "customer", "amount"] as const;
type ByContent = (typeof BY_CONTENT)[number];
const isByContent = (role: ColumnRole): role is ByContent =>
  BY_CONTENT.some((byContent) => byContent === role);

export type ChosenColumns =
  | { readonly kind: "chosen"; readonly choices: Choices }
  /** A header of the settings is not there. */
  | { readonly kind: "notFound"; readonly role: ColumnRole; readonly header: string };

export function chooseColumns(
  all: readonly Candidate[],
  settings: Settings["columns"]
): ChosenColumns {
  const choices: Choices = {};
  const taken = new Set<number>();
  const assign = (role: ColumnRole, from: readonly Candidate[], reason: ColumnChoice["reason"]) => {
    const free = from.filter(({ column }) => !taken.has(column));
    const [first, ...others] = free;
    if (!first) return;
    taken.add(first.column);
    choices[role] = {
      column: first.column,
      header: first.header,
      reason,
      alternatives: others.map((other) => ({
        column: other.column,
        header: other.header,
        ...(isRival(role, first, other, reason) ? { rival: true as const } : {}),
      })),
    };
  };
  for (const [role, header] of Object.entries(settings) as [ColumnRole, string][]) {
    const found = byHeader(all, header);
    if (!found) return { kind: "notFound", role, header };
    if (taken.has(found.column)) continue;
    const others = [...byWords(all, role), ...(isByContent(role) ? byContent(all, role) : [])];
    assign(role, [found, ...others.filter((other) => other !== found)], "setting");
  }
  const roles: readonly ColumnRole[] = [
    ...(["date", "profit", "cost", "price", "quantity", "discount", "currency"] as const),
    ...(["customerId", "amount", "invoice"] as const),
  ];
  for (const role of roles) if (!choices[role]) assign(role, byWords(all, role), "header");
  const dated = choices.date !== undefined || byContent(all, "date").length > 0;
  const customers = customerColumns(byWords(all, "customer"), byContent(all, "customer"), dated);
  if (!choices.customer) assign("customer", customers.named, "header");
  if (choices.customerId && !choices.customer) {
    const others = customers.unnamed.filter(({ column }) => !taken.has(column));
    if (others.length === 0 || choices.customerId.reason === "header") {
      choices.customer = choices.customerId;
      delete choices.customerId;
    }
  }
  for (const role of BY_CONTENT) {
    const needless = role === "amount" && choices.quantity && choices.price;
    const from = role === "customer" ? customers.unnamed : byContent(all, role);
    if (!choices[role] && !needless) assign(role, from, "content");
  }
  return { kind: "chosen", choices };
}

/** Neither known words nor the cells tell which of the two it is. Names by content are no rivals: any text column could be one. */
function isRival(
  role: ColumnRole,
  chosen: Candidate,
  other: Candidate,
  reason: ColumnChoice["reason"]
): boolean {
  if (reason === "setting" || !isByContent(role)) return false;
  if (other.name === "" || other.name === chosen.name) return false;
  const { min, max, numbers } = other.profile;
  if (numbers > 0 && min === 0 && max === 0) return false;
  if (role === "date") return isDays(other) || !isDays(chosen);
  if (role === "amount" && isMoney(chosen) && !isMoney(other)) return false;
  if (reason === "header") return role !== "customer" || other.match!.tier > 0;
  return role === "amount" && isMoney(chosen) === isMoney(other);
}

function isMoney({ profile }: Candidate): boolean {
  return profile.moneyLike >= 0.5;
}

function isDays({ profile }: Candidate): boolean {
  return profile.dates > profile.periods + profile.years || profile.plausibleDays >= 0.6;
}

function byHeader(all: readonly Candidate[], header: string): Candidate | undefined {
  const wanted = header.trim();
  const folded = foldText(wanted);
  return (
    all.find((c) => c.header === wanted) ??
    all.find((c) => c.header.toLowerCase() === wanted.toLowerCase()) ??
    all.find((c) => folded !== "" && foldText(c.header) === folded)
  );
}

function byWords(all: readonly Candidate[], role: ColumnRole): Candidate[] {
  return all
    .filter((c) => c.match?.role === role)
    .sort(
      (a, b) =>
        Number(b.profile.filled > 0) - Number(a.profile.filled > 0) ||
        b.match!.tier - a.match!.tier ||
        (role === "customer" ? namesFirst(a, b) : 0) ||
        b.match!.strength - a.match!.strength ||
        a.column - b.column
    );
}

/** "Sold-to party" and "Name of sold-to party": the number and the name. */
function namesFirst(a: Candidate, b: Candidate): number {
  return Number(b.profile.words >= 0.5) - Number(a.profile.words >= 0.5);
}

/** Columns without known words that hold what the role needs, the likeliest first. */
function byContent(all: readonly Candidate[], role: ByContent): Candidate[] {
  const free = all.filter(({ match, named, profile }) => {
    if (profile.filled === 0) return false;
    if (role !== "date") return !match && !named;
    return (
      match?.role !== "ignored" &&
      (profile.dates >= 0.6 || (!named && (isBareDays(profile, all) || isPeriods(profile))))
    );
  });
  const scored = free.map((c) => ({ c, score: contentScore(c.profile, role) }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.c.column - b.c.column)
    .map(({ c }) => c);
}

function contentScore(profile: ColumnProfile, role: ByContent): number {
  if (role === "date")
    return Math.max(profile.dates, profile.plausibleDays / 2, profile.periods / 2);
  if (role === "customer") {
    if (profile.words < 0.5 || profile.currencies >= 0.5 || profile.periods >= 0.95) return 0;
    return Math.min(profile.meanLength, 20) + 20 * Math.min(1, profile.distinct / profile.filled);
  }
  if (profile.numbers < 0.5 || profile.dates >= 0.5 || isCounter(profile)) return 0;
  return 1 + 10 * profile.moneyLike + Math.log10(1 + Math.abs(profile.max));
}

/** Periods with their years, and nothing else. */
function isPeriods({ periods, withoutYear, distinct }: ColumnProfile): boolean {
  return periods >= 0.95 && withoutYear === 0 && distinct > 1;
}

/** Days that lost their format: whole numbers of the last decades, beside a column of numbers that are none. */
function isBareDays(profile: ColumnProfile, all: readonly Candidate[]): boolean {
  const { plausibleDays, integers, min, max } = profile;
  if (plausibleDays < 1 || integers < 1 || min < 32874 || max - min > 11000) return false;
  return all.some((other) => other.profile.numbers >= 0.5 && other.profile.plausibleDays < 0.5);
}

/** 1, 2, 3, ... : numbers of rows, or of documents. */
function isCounter(profile: ColumnProfile): boolean {
  return (
    profile.integers === 1 &&
    profile.filled > 2 &&
    profile.distinct === profile.filled &&
    profile.max - profile.min === profile.filled - 1
  );
}
