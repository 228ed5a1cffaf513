/** Excel may tell of a column without a filter by nothing, or by criteria that say nothing. */
export function isFilterSet(
  criterion: Excel.FilterCriteria | null | undefined
): criterion is Excel.FilterCriteria {
  return typeof criterion?.filterOn === "string";
}
