import { createContext, useContext } from "react";
import type { Door } from "../state/door";

export const OpenContext = createContext<((door: Door) => void) | undefined>(undefined);

/** Opens what stands behind a number or a name. A context: numbers are everywhere, and what is between does not care. */
export function useOpen(): (door: Door) => void {
  const open = useContext(OpenContext);
  if (open === undefined) throw new Error("useOpen outside of OpenContext");
  return open;
}
