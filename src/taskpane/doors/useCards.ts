import { createContext, useContext } from "react";
import type { NamesChange } from "../../job/job";
import type { AccountView } from "../../report/accountsWanted";
import type { Result } from "../../report/result";
import type { Session } from "../state/session";

/** Account cards, as far as what is opened has to do with them. */
interface Cards extends Pick<
  Session,
  "readAccount" | "addOwnRow" | "typeOnCard" | "showCell" | "today"
> {
  /** The result that is shown stands in the workbook: cards can stand beside it. */
  readonly isThere: boolean;
  /** Begins a run that makes the cards of all key accounts, or of these customers. */
  make(of: Result, accounts: "key" | readonly string[]): void;
  /** Begins a run that draws the cards of all accounts, to be printed; where there are none, it makes those of the key accounts. */
  print(of: Result): void;
  /** Begins a run that counts two names as one customer from then on. */
  join(of: Result, change: NamesChange): void;
  /** Goes to a view of one account on a customer; where somebody took it away, a run makes it first. */
  show(of: Result, kind: AccountView, customer: string): void;
}

export const CardsContext = createContext<Cards | undefined>(undefined);

export function useCards(): Cards {
  const cards = useContext(CardsContext);
  if (cards === undefined) throw new Error("useCards outside of CardsContext");
  return cards;
}
