/**
 * A text as it must be written so that Excel keeps it as it is. Excel takes a leading = + - @ for a formula and makes numbers, dates and
 * truth values of what looks like one ("007", "1-2", "Mar 5", "TRUE"); an apostrophe before it says "text" and is not part of the value.
 * Texts that begin with a letter and have no digit after a first word are left alone.
 */
export function safeText(text: string): string {
  if (text === "") return "";
  return PLAIN.test(text) && !TRUTH.test(text) ? text : `'${text}`;
}

/** Begins with a letter; no word of letters directly followed by a number, as in "Mar 5" or "янв-25". */
const PLAIN = /^(?!\p{L}+[.]?[\s\-/.,]*\d)\p{L}/u;
/** Truth values of the languages whose Excel translates them. */
const TRUTH = /^(true|false|истина|ложь|істина|хибність|хибно)$/i;
