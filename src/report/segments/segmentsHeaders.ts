import type { ReportInput } from "../reportInput";

const COLUMNS = [
  "customer",
  "segment",
  "abc",
  "xyz",
  "letters",
  "status",
  "value",
  "share",
  "cumulativeShare",
  "purchases",
  "firstPurchase",
  "lastPurchase",
  "recencyDays",
  "lostAfterDays",
  "why",
  "key",
  "place",
  "owner",
  "note",
] as const;

export type SegmentsKey = (typeof COLUMNS)[number];

const DATED: ReadonlySet<SegmentsKey> = new Set<SegmentsKey>([
  "xyz",
  "status",
  "purchases",
  "firstPurchase",
  "lastPurchase",
  "recencyDays",
  "lostAfterDays",
]);

/** Headers of the columns by their ids, from left to right; a list without dates has fewer. */
export function segmentsHeaders({
  result: { analysis, source },
  wording: { messages },
}: Pick<ReportInput, "result" | "wording">): ReadonlyMap<SegmentsKey, string> {
  const { name } = messages.classes.basis[analysis.valueBasis];
  const { columns, periodColumns } = messages.sheets;
  const own = source.grain === "day" ? columns : { ...columns, ...periodColumns };
  const header = (id: SegmentsKey): string => (id === "value" ? name : own[id]);
  const ids = analysis.asOfDay > 0 ? COLUMNS : COLUMNS.filter((id) => !DATED.has(id));
  return new Map(ids.map((id) => [id, header(id)]));
}
