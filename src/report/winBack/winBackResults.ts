import type { ReportInput } from "../reportInput";
import { choiceCode } from "./choiceCode";
import type { WinBackRow } from "./winBackRows";

/** What became of the silences of one group. */
export interface WinBackResult {
  readonly text: string;
  readonly customers: number;
  readonly returned: number;
  /** Bought since the return. */
  readonly value: number;
  /** Typed beside them. */
  readonly cost: number;
}

export interface WinBackResults {
  readonly offers: readonly WinBackResult[];
  readonly owners: readonly WinBackResult[];
  /** Neither offer nor owner: what happens by itself. */
  readonly alone: WinBackResult;
}

/**
 * Returns by kind of offer and by owner, beside those who were left alone (R75). A silence counts once; those that the criterion no longer calls lost are left
 * out. Offers are known in every language. Most customers first, ties by text.
 */
export function winBackResults(
  { wording }: ReportInput,
  rows: readonly WinBackRow[]
): WinBackResults {
  const { choices, results } = wording.messages.winBack;
  const counted = rows.filter(({ state }) => state !== "notLost");
  const offers = grouped(counted, (row) => {
    if (row.offeredOn === 0) return undefined;
    const offer = choiceCode("offers", row.earlier?.text("offer") ?? "");
    return typeof offer === "object" ? offer.own : offer && choices.offers[offer];
  });
  const owners = grouped(counted, ownerOf);
  const alone = counted.filter((row) => row.offeredOn === 0 && ownerOf(row) === undefined);
  return { offers, owners, alone: resultOf(results.alone, alone) };
}

function ownerOf({ earlier }: WinBackRow): string | undefined {
  return earlier?.text("owner").trim() || undefined;
}

function grouped(
  rows: readonly WinBackRow[],
  textOf: (row: WinBackRow) => string | undefined
): readonly WinBackResult[] {
  const groups = new Map<string, { readonly text: string; readonly rows: WinBackRow[] }>();
  for (const row of rows) {
    const text = textOf(row);
    if (text === undefined) continue;
    const key = text.toLowerCase();
    const group = groups.get(key) ?? { text, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map((group) => resultOf(group.text, group.rows))
    .sort((a, b) => b.customers - a.customers || (a.text < b.text ? -1 : 1));
}

function resultOf(text: string, rows: readonly WinBackRow[]): WinBackResult {
  const costOf = ({ earlier }: WinBackRow): number => {
    const cost = Number(earlier?.text("cost") ?? "");
    return Number.isFinite(cost) ? cost : 0;
  };
  return {
    text,
    customers: rows.length,
    returned: rows.filter(({ returnedOn }) => returnedOn > 0).length,
    value: rows.reduce((sum, { boughtSince }) => sum + boughtSince, 0),
    cost: rows.reduce((sum, row) => sum + costOf(row), 0),
  };
}
