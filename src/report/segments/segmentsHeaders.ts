import type { ReportInput } from "../reportInput";

const COLUMNS = [
  "customer",
  "segment",
  "abc",
  "xyz",
  "letters",
  "status",
  "keyType",
  "value",
  "share",
  "cumulativeShare",
  "purchases",
  "periodsBought",
  "lastPurchase",
  "recencyDays",
  "nextOrder",
  "manager",
  "region",
  "trend",
  "why",
  "firstPurchase",
  "lostAfterDays",
  "key",
  "place",
  "classByHand",
  "owner",
  "note",
  "earlierAsOf",
  "earlierLetters",
  "earlierStatus",
  "earlierValue",
  "earlierNextOrder",
  "asOf",
] as const;

export type SegmentsKey = (typeof COLUMNS)[number];

const DATED: ReadonlySet<SegmentsKey> = new Set<SegmentsKey>([
  "xyz",
  "status",
  "purchases",
  "periodsBought",
  "firstPurchase",
  "lastPurchase",
  "recencyDays",
  "nextOrder",
  "lostAfterDays",
  "trend",
  "earlierAsOf",
  "earlierLetters",
  "earlierStatus",
  "earlierValue",
  "earlierNextOrder",
  "asOf",
]);

/** Headers of the columns by their ids, from left to right; a list without dates, managers or regions has fewer. */
export function segmentsHeaders({
  result: { analysis, source },
  review: { dimensions },
  wording: { messages },
}: Pick<ReportInput, "result" | "review" | "wording">): ReadonlyMap<SegmentsKey, string> {
  const { name } = messages.classes.basis[analysis.valueBasis];
  const { columns, periodColumns } = messages.sheets;
  const own = source.grain === "day" ? columns : { ...columns, ...periodColumns };
  const header = (id: SegmentsKey): string => (id === "value" ? name : own[id]);
  const has = (id: SegmentsKey): boolean =>
    id === "manager" || id === "region"
      ? dimensions.some(({ role }) => role === id)
      : analysis.asOfDay > 0 || !DATED.has(id);
  const ids = COLUMNS.filter(has);
  return new Map(ids.map((id) => [id, header(id)]));
}
