/** Which column has which role: by the user's setting, by the words of its header, by what its cells hold. docs/reading.md#columns. */
import type { ColumnRole, Settings } from "../../settings/settings";
import type { ColumnChoice } from "./layout";
import { foldText } from "../text/foldText";
import type { HeaderRole } from "../words/columns";
import type { ColumnProfile } from "./columnProfile";
import { headerRoles, type RoleMatch } from "./headerRoles";

export interface Candidate {
  readonly column: number;
  readonly header: string;
  readonly profile: ColumnProfile;
  /** The best role that the words give and the cells allow. */
  readonly match: RoleMatch | undefined;
  /** The words give a role (any), whatever the cells hold. */
  readonly named: boolean;
}

export type Choices = { [role in ColumnRole]?: ColumnChoice };

const BY_CONTENT = ["date", "customer", "amount"] as const;
const isByContent = (role: ColumnRole): role is (typeof BY_CONTENT)[number] =>
  BY_CONTENT.some((byContent) => byContent === role);

export type ChosenColumns =
  | { readonly kind: "chosen"; readonly choices: Choices }
  /** A header of the settings is not there. */
  | { readonly kind: "notFound"; readonly role: ColumnRole; readonly header: string };

/** Pairs every column with the role that its header words give and its cells allow. */
export function candidates(
  names: readonly string[],
  profiles: readonly ColumnProfile[]
): Candidate[] {
  const all = profiles.map((profile, column): Candidate => {
    const header = names[column] ?? "";
    const roles = headerRoles(header);
    const match = roles.find((role) => fits(role.role, profile, header));
    return { column, header, profile, match, named: roles.length > 0 };
  });
  return all.some(({ match }) => match?.role === "customer" || match?.role === "customerId")
    ? all
    : withCustomer(all);
}

/** "Customer / document", "Invoice partner": where nothing else is the customer, such a column is. */
function withCustomer(all: readonly Candidate[]): Candidate[] {
  let found = false;
  return all.map((candidate) => {
    const { header, profile } = candidate;
    const match = headerRoles(header).find(({ role }) => role === "customer");
    if (found || !match || candidate.match?.role === "date" || !fits("customer", profile, header))
      return candidate;
    found = true;
    return { ...candidate, match };
  });
}

function fits(role: HeaderRole, profile: ColumnProfile, header: string): boolean {
  switch (role) {
    case "date":
      return profile.filled === 0 || profile.dates >= 0.25 || profile.plausibleDays >= 0.6;
    case "amount":
    case "profit":
    case "cost":
      return profile.filled === 0 || (profile.numbers >= 0.5 && !isShare(profile, header));
    case "price":
    case "quantity":
    case "discount":
      return profile.filled === 0 || profile.numbers >= 0.5;
    case "currency":
      return profile.currencies >= 0.5 || (profile.words > 0.5 && profile.meanLength <= 4);
    case "customer":
      return profile.filled > 0 && profile.dates < 0.5 && profile.moneyLike < 0.5;
    case "ignored":
      return true;
    default:
      return profile.filled > 0 && profile.dates < 0.5;
  }
}

function isShare(profile: ColumnProfile, header: string): boolean {
  return header.includes("%") || profile.percents >= 0.5;
}

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
    ...(["customerId", "amount", "invoice", "customer"] as const),
  ];
  for (const role of roles) if (!choices[role]) assign(role, byWords(all, role), "header");
  if (choices.customerId && !choices.customer) {
    const others = byContent(all, "customer").filter(({ column }) => !taken.has(column));
    if (others.length === 0 || choices.customerId.reason === "header") {
      choices.customer = choices.customerId;
      delete choices.customerId;
    }
  }
  for (const role of BY_CONTENT) {
    const needless = role === "amount" && choices.quantity && choices.price;
    if (!choices[role] && !needless) assign(role, byContent(all, role), "content");
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
  if (other.header === "" || other.header === chosen.header) return false;
  const { min, max, numbers } = other.profile;
  if (numbers > 0 && min === 0 && max === 0) return false;
  if (reason === "header") return role !== "customer" || other.match!.tier > 0;
  const isMoney = ({ profile }: Candidate) => profile.moneyLike >= 0.5;
  return role === "date" || (role === "amount" && isMoney(chosen) === isMoney(other));
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
        b.match!.strength - a.match!.strength ||
        a.column - b.column
    );
}

/** Columns without known words that hold what the role needs, the likeliest first. */
function byContent(all: readonly Candidate[], role: (typeof BY_CONTENT)[number]): Candidate[] {
  const free = all.filter(({ match, named, profile }) => {
    if (profile.filled === 0) return false;
    if (role !== "date") return !match && !named;
    return (
      match?.role !== "ignored" && (profile.dates >= 0.6 || (!named && isBareDays(profile, all)))
    );
  });
  const scored = free.map((c) => ({ c, score: contentScore(c.profile, role) }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.c.column - b.c.column)
    .map(({ c }) => c);
}

function contentScore(profile: ColumnProfile, role: (typeof BY_CONTENT)[number]): number {
  if (role === "date") return Math.max(profile.dates, profile.plausibleDays / 2);
  if (role === "customer") {
    if (profile.words < 0.5 || profile.currencies >= 0.5) return 0;
    return Math.min(profile.meanLength, 20) + 20 * Math.min(1, profile.distinct / profile.filled);
  }
  if (profile.numbers < 0.5 || profile.dates >= 0.5 || isCounter(profile)) return 0;
  return 1 + 10 * profile.moneyLike + Math.log10(1 + Math.abs(profile.max));
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
