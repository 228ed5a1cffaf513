import type { NotAList } from "../engine/sales/layout";
import type { ColumnRole, Settings } from "../engine/settings";
import type { Source } from "../excel/read/source";
import type { ColumnQuestion } from "./job";
import type { NotSales } from "./readSales";

/** Headers stand near the top. */
const LOOK_ROWS = 30;

/** Where a column was not found: the headers among which the user can choose it. undefined where that would not help. */
export function columnChoice(
  { code, facts, source }: NotSales,
  settings: Settings
): ColumnQuestion | undefined {
  const role = roleOf(code, facts["role"]);
  const headers = headersOf(source);
  return role === undefined || headers.length < 2
    ? undefined
    : { role, headers, address: source.address, settings };
}

function roleOf(code: NotAList["code"], role: string | number | undefined): ColumnRole | undefined {
  if (code === "noCustomerColumn") return "customer";
  if (code === "noAmountColumn") return "amount";
  return code === "columnNotFound" ? (role as ColumnRole) : undefined;
}

/** Texts of the row with most of them: the recognition ended before it could tell the header. */
function headersOf({ head }: Source): readonly string[] {
  let best: readonly string[] = [];
  for (const row of head.values.slice(0, LOOK_ROWS)) {
    const texts = row.flatMap((cell) =>
      typeof cell === "string" && cell.trim() !== "" ? [cell.trim()] : []
    );
    if (texts.length > best.length) best = texts;
  }
  return [...new Set(best)];
}
