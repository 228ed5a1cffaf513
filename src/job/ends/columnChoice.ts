import type { NotAList } from "../../engine/sales/layout/layout";
import type { ColumnRole, Settings } from "../../engine/settings/settings";
import type { JobProblem } from "../job";

/** Where a column was not found: the headers among which the user can choose it, and the way back from a choice that is not there. */
export function columnChoice(
  { code, facts, headers }: NotAList,
  address: string,
  settings: Settings
): Pick<JobProblem, "column" | "remedy"> {
  const role = roleOf(code, facts["role"]);
  if (role === undefined) return {};
  const { [role]: chosen, ...columns } = settings.columns;
  const remedy = { kind: "automatic", address, settings: { ...settings, columns } } as const;
  return {
    ...(headers.length === 0 ? {} : { column: { role, headers, address, settings } }),
    ...(chosen === undefined ? {} : { remedy }),
  };
}

function roleOf(code: NotAList["code"], role: string | number | undefined): ColumnRole | undefined {
  if (code === "noCustomerColumn") return "customer";
  if (code === "noAmountColumn") return "amount";
  return code === "columnNotFound" || code === "columnDoesNotFit"
    ? (role as ColumnRole)
    : undefined;
}
