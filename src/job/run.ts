import type { Wording } from "../wording/wordingFor";
import type { JobParts } from "./job";
import type { ListReader } from "./lists/listReader";
import type { Reading } from "./lists/reading";

/** One request on its way. */
export interface Run extends Reading, Pick<JobParts, "runner" | "interactive"> {
  readonly wording: Wording;
  readonly reader: ListReader;
}
