import { money } from "../blocks/rounded";
import type { ReportInput } from "../reportInput";
import type { Comparison } from "./comparison";

type By = "abc" | "xyz" | "status";

/** Names of the customers of each arrow that leads elsewhere, by "from>to"; the largest change of money first. */
export function arrows(
  { result }: ReportInput,
  compared: Comparison,
  by: By
): ReadonlyMap<string, readonly string[]> {
  const now = result.analysis.customers;
  const found = new Map<string, { readonly name: string; readonly moved: number }[]>();
  const add = (from: number, to: number, name: string, difference: number): void => {
    if (from === to) return;
    const key = `${from}>${to}`;
    const members = found.get(key) ?? [];
    members.push({ name, moved: money(Math.abs(difference)) });
    found.set(key, members);
  };
  for (const c of now.order)
    add(
      compared.wasThere(c) ? compared[by][c]! : 0,
      now[by][c]!,
      result.customers[c]!,
      compared.now[c]! - compared.before[c]!
    );
  for (const gone of compared.gone) add(gone[by], 0, gone.name, gone.value);
  return new Map(
    [...found].map(([key, members]) => [
      key,
      members
        .sort((a, b) => b.moved - a.moved || (a.name < b.name ? -1 : 1))
        .map(({ name }) => name),
    ])
  );
}
