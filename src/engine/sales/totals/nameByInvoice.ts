import type { CustomerColumn } from "../columns/customerColumn";
import type { DateColumn } from "../columns/dateColumn";
import type { TextColumn } from "../columns/textColumn";
import type { RowLedger } from "../rows/rowLedger";
import { NAME_CLASS } from "../spelling/nameClasses";
import { isBlank } from "../text/isBlank";

/** The lines of an invoice below its first one: they are of the same customer and day, where these are left blank. docs/reading.md#groups. */
export function nameByInvoice(
  { texts, classes, special }: CustomerColumn,
  { index, names }: TextColumn,
  date: DateColumn | undefined,
  ledger: RowLedger
): void {
  const undated = new Set(date?.blankRows);
  const dated = new Set<number>();
  for (const row of special) {
    if (row === 0 || classes[texts.index[row]!] !== NAME_CLASS.blank) continue;
    if (index[row] !== index[row - 1] || isBlank(names[index[row]!]!)) continue;
    if (classes[texts.index[row - 1]!] !== NAME_CLASS.customer) continue;
    texts.index[row] = texts.index[row - 1]!;
    ledger.repair(row, "groupedRows");
    if (!date || !undated.has(row) || date.day[row - 1] === 0) continue;
    date.day[row] = date.day[row - 1]!;
    dated.add(row);
  }
  date?.drop(dated);
}
