import { createContext, useContext } from "react";
import type { Result } from "../../report/result";

/** Account cards, as far as what is opened has to do with them. */
interface Cards {
  /** The result that is shown stands in the workbook: cards can stand beside it. */
  readonly isThere: boolean;
  /** Begins a run that makes the cards of all key accounts, or of these customers. */
  make(of: Result, accounts: "key" | readonly string[]): void;
}

export const CardsContext = createContext<Cards | undefined>(undefined);

export function useCards(): Cards {
  const cards = useContext(CardsContext);
  if (cards === undefined) throw new Error("useCards outside of CardsContext");
  return cards;
}
