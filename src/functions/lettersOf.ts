import { NO_CLASS } from "../engine/codes";

/** Letters for codes; code 0 is not classified. @param letters index = code. */
export function lettersOf(codes: Uint8Array, letters: readonly string[]): string[] {
  return Array.from(codes, (code) => letters[code] ?? NO_CLASS);
}
