import { createContext, useContext } from "react";
import type { Session } from "../state/session";

/** Formulas in cells. */
type Formulas = Pick<Session, "readListPlace" | "insertFormula" | "freezeFormulas">;

export const FormulasContext = createContext<Formulas | undefined>(undefined);

export function useFormulas(): Formulas {
  const formulas = useContext(FormulasContext);
  if (formulas === undefined) throw new Error("useFormulas outside of FormulasContext");
  return formulas;
}
