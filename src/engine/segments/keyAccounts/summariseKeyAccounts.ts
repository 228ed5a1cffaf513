import { KEY_TYPES } from "../../codes";
import {
  proposeKeyAccounts,
  type KeyAccountProposal,
  type KeyAccountsInput,
} from "./proposeKeyAccounts";
import type { Concentration } from "../concentration";

/** The key accounts of an analysis, before anybody ticked any by hand. docs/method.md#key-accounts. */
export function summariseKeyAccounts(
  input: KeyAccountsInput,
  { customersFor }: Concentration
): KeyAccountSummary {
  const { customers, types, share, band } = proposeKeyAccounts(input);
  const { order, positive } = input.ranking;
  const breadwinners: number[] = [];
  // The first who is none ends it: nobody after them brings more.
  for (let p = 0; p < positive; p += 1) {
    if ((types[order[p]!]! & KEY_TYPES.breadwinner) === 0) break;
    breadwinners.push(order[p]!);
  }
  return { customers, breadwinners, share, band, customersFor };
}

export interface KeyAccountSummary extends Pick<
  KeyAccountProposal,
  "customers" | "share" | "band"
> {
  /** Customers of at least 10 % of the base (the setting), the largest first. */
  readonly breadwinners: readonly number[];
  /** How many of the largest customers make 30, 50, 55 and 80 % of the base. */
  readonly customersFor: Concentration["customersFor"];
}
