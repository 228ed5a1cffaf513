import type { ClassColumns } from "../../report/blocks/report";
import type { Source } from "../read/source";

/** A list, and what is to stand beside it. */
export interface LetteredList {
  readonly source: Source;
  readonly letters: ClassColumns;
}
