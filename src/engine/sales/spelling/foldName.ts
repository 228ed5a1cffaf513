/**
 * A customer's name made comparable: case, white space, quotes, hyphens between letters and the legal form left aside.
 * docs/reading.md#spellings.
 */
import { LEGAL_FORMS, LONG_FORMS, THAI_AFTER, THAI_BEFORE } from "../words/legalForms";
import { hasThai } from "../text/hasThai";
import { CHARACTER, foldCharacter, isLetter } from "./foldedCharacters";

export interface FoldedName {
  /** What two spellings of one customer share. */
  readonly key: string;
  /** Kind of the legal form (see legalForms.ts); 0 without, or where it tells nothing. */
  readonly form: number;
}

/** "บ." stands for บริษัท: one letter, which only its full stop tells from a name. */
const THAI_SHORT = /^\s*บ\.(?=\s*\S)/;

export function foldName(name: string): FoldedName {
  const words = foldedWords(name.replace(THAI_SHORT, "บริษัท "));
  const long = withoutLongForm(words);
  if (long) return long;
  let [from, to, form] = [0, words.length, 0];
  while (to - from > 1) {
    const [before, after] = [LEGAL_FORMS.get(words[from]!), LEGAL_FORMS.get(words[to - 1]!)];
    if (before !== undefined) from++;
    else if (after !== undefined) to--;
    else break;
    form ||= before ?? after ?? 0;
  }
  const kept = words.slice(from, to);
  return hasThai(name) ? withoutThaiForm(kept, form) : { key: kept.join(" "), form };
}

/** The words of a name, folded. */
function foldedWords(name: string): string[] {
  const text = name
    .normalize("NFC")
    .replace(/\u0E4D\u0E32/g, "\u0E33")
    .toLowerCase();
  const words: string[] = [];
  let word = "";
  let before = 0;
  const end = () => {
    if (word !== "") words.push(word);
    word = "";
  };
  for (let i = 0; i < text.length; i++) {
    const folded = foldCharacter(text.charCodeAt(i));
    if (folded === CHARACTER.dropped) continue;
    const joint =
      (folded === CHARACTER.dot || folded === CHARACTER.hyphen) &&
      isLetter(before) &&
      i + 1 < text.length &&
      isLetter(foldCharacter(text.charCodeAt(i + 1)));
    if (folded === CHARACTER.separator) end();
    else if (folded === CHARACTER.dot) {
      if (!joint) end();
    } else if (folded === CHARACTER.hyphen && joint) end();
    else word += text[i];
    before = folded;
  }
  end();
  return words;
}

function withoutLongForm(words: readonly string[]): FoldedName | undefined {
  const joined = words.join(" ");
  for (const [form, kind] of LONG_FORMS) {
    if (joined.startsWith(`${form} `)) return { key: joined.slice(form.length + 1), form: kind };
    if (joined.endsWith(` ${form}`)) return { key: joined.slice(0, -form.length - 1), form: kind };
  }
  return undefined;
}

/** Thai names are compared without any spaces: where they stand is a matter of taste. */
function withoutThaiForm(words: readonly string[], known: number): FoldedName {
  let key = words.join("");
  let form = known;
  const before = THAI_BEFORE.find(([text]) => key.startsWith(text) && key.length > text.length);
  if (before) {
    key = key.slice(before[0].length);
    form ||= before[1];
  }
  const after = THAI_AFTER.find(([text]) => key.endsWith(text) && key.length > text.length);
  if (after) {
    key = key.slice(0, -after[0].length);
    form ||= after[1];
  }
  return { key, form };
}
