import { createContext, useContext } from "react";
import type { pane } from "../../wording/en/pane";
import type { Wording } from "../../wording/wordingFor";

/** Everything that the pane says, in one language. */
export interface Words extends Wording {
  readonly pane: typeof pane;
}

export const WordsContext = createContext<Words | undefined>(undefined);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error("useWords outside of WordsContext");
  return words;
}
