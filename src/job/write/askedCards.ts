import type { Remark } from "../../wording/remark";
import type { Run } from "../run";

/** Names of customers whose cards are asked for. */
export function chosenNames({ request: { accounts } }: Run): readonly string[] {
  return typeof accounts === "object" ? accounts : [];
}

/** Whose cards the user asks for, and who of them the list does not have. */
export function askedCards(
  run: Run,
  customerOf: (name: string) => number | undefined
): { readonly asked: "key" | readonly number[] | undefined; readonly remarks: readonly Remark[] } {
  const { accounts } = run.request;
  if (typeof accounts !== "object") return { asked: accounts, remarks: [] };
  const missing = accounts.filter((name) => customerOf(name) === undefined);
  return {
    asked: accounts.flatMap((name) => customerOf(name) ?? []),
    remarks:
      missing.length === 0
        ? []
        : [{ code: "noCard", facts: { names: run.wording.formats.list(missing) } }],
  };
}
