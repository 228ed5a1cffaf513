import type { NotAList } from "../../engine/sales/layout/layout";
import type { ColumnRole, Settings } from "../../engine/settings/settings";
import type { JobProblem } from "../job";

/** Where a column was not found: the headers among which the user can choose it, and the way back from a choice that is not there. */
export function columnChoice(
  fault: NotAList,
  address: string,
  settings: Settings
): Pick<JobProblem, "column" | "remedy"> {
  const { headers } = fault;
  const role = roleOf(fault);
  if (role === undefined) return {};
  const { [role]: chosen, ...columns } = settings.columns;
  const remedy = { kind: "automatic", address, settings: { ...settings, columns } } as const;
  return {
    ...(headers.length === 0 ? {} : { column: { role, headers, address, settings } }),
    ...(chosen === undefined ? {} : { remedy }),
  };
}

function roleOf({ code, facts }: NotAList): ColumnRole | undefined {
  switch (code) {
    case "noCustomerColumn":
      return "customer";
    case "noAmountColumn":
      return "amount";
    case "columnNotFound":
    case "columnDoesNotFit":
      return facts.role;
    default:
      return undefined;
  }
}
