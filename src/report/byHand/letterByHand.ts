import { NO_CLASS } from "../../engine/codes";
import { plainText } from "./plainText";

/**
 * What a text by hand says: lower case, full width, blanks around it and letters of another keyboard that look the same mean the letter; undefined where
 * it is none of them.
 */
export function letterByHand(text: string, letters: readonly string[]): string | undefined {
  const letter = plainText(text);
  return letter !== NO_CLASS && letters.includes(letter) ? letter : undefined;
}
