import { isOfficeError } from "./problemOf";

const TOO_LARGE = new Set(["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit"]);

/** Whether Excel refused an answer for its size. */
export function isTooLarge(error: unknown): boolean {
  return isOfficeError(error) && TOO_LARGE.has(error.code);
}
