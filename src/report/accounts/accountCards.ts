import type { EarlierRow } from "../earlierRows";
import type { ReportInput } from "../reportInput";
import { filledIn } from "./accountFields";
import { MADE_FOR } from "../accountsWanted";

/** One row of Accounts. */
export interface AccountCard {
  readonly customer: number;
  readonly isKey: boolean;
  readonly madeFor: string;
  /** Which part of it is filled in, 0..1. */
  readonly filled: number;
  /** Serial day of the run that first saw what is typed there now; 0 = nothing is. */
  readonly typedOn: number;
  /** What the next run tells by that something else was typed. */
  readonly typedState: string;
}

/**
 * Key accounts first, then the others who have a card or were chosen, both in sheet order. docs/accounts.md#rows
 * @returns undefined where no cards are asked for and none stand
 */
export function accountCards(input: ReportInput): readonly AccountCard[] | undefined {
  const { accounts, earlier, result, review } = input;
  if (accounts === undefined) return undefined;
  const isKey = new Set(review.keyAccounts.proposal.customers);
  const kept = new Set(accounts.customers);
  // Of two rows of one customer the one further up counts.
  const rows = new Map<number | undefined, EarlierRow>();
  for (const row of earlier.accounts ?? [])
    if (!rows.has(row.customer)) rows.set(row.customer, row);
  const customers = [
    ...review.keyAccounts.proposal.customers.filter((c) => accounts.key || kept.has(c)),
    ...Array.from(result.analysis.customers.order).filter((c) => kept.has(c) && !isKey.has(c)),
  ];
  return customers.map((customer) => {
    const row = rows.get(customer);
    const madeForKey = accounts.key && isKey.has(customer);
    return {
      customer,
      isKey: isKey.has(customer),
      madeFor: madeForKey ? MADE_FOR.key : row?.text("madeFor") || MADE_FOR.chosen,
      filled: row === undefined ? 0 : filledIn(row),
      ...typedBefore(row, Math.floor(input.runAt)),
    };
  });
}

function typedBefore(
  row: EarlierRow | undefined,
  today: number
): Pick<AccountCard, "typedOn" | "typedState"> {
  if (row === undefined || row.typed === "") return { typedOn: 0, typedState: "" };
  const [state, day] = row.text("typedState").split("|");
  const typedOn = state === row.typed && Number(day) > 0 ? Number(day) : today;
  return { typedOn, typedState: `${row.typed}|${typedOn}` };
}
