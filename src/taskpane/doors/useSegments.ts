import { createContext, useContext } from "react";
import type { Session } from "../state/session";

/** The sheet Segments, as far as what is opened has to do with it. */
interface Segments extends Pick<Session, "showRows" | "readTyped" | "writeTyped"> {
  /** The result that is shown stands there. */
  readonly isThere: boolean;
}

export const SegmentsContext = createContext<Segments | undefined>(undefined);

export function useSegments(): Segments {
  const segments = useContext(SegmentsContext);
  if (segments === undefined) throw new Error("useSegments outside of SegmentsContext");
  return segments;
}
