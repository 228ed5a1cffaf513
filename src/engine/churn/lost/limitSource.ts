import { LIMIT_SOURCE_CODES } from "../../codes";
import { MIN_SILENCE } from "./limits";

/** What a limit of the own rhythm comes from: index in LIMIT_SOURCES. @param own what the longest own gap alone would say. */
export function limitSource(limit: number, own: number): number {
  if (limit < 0) return 0;
  if (limit === own) return LIMIT_SOURCE_CODES.own;
  return limit === MIN_SILENCE ? LIMIT_SOURCE_CODES.least : LIMIT_SOURCE_CODES.all;
}
