import { LANGUAGES } from "../../wording/language";
import type { Messages } from "../../wording/messages";
import { wordingFor } from "../../wording/wordingFor";

type Choices = Messages["winBack"]["choices"];

/**
 * What was picked in a typed cell, whatever language the sheet had then: the code of the choice; of a text of the user's own the text itself.
 * @returns undefined for an empty cell
 */
export function choiceCode<Kind extends keyof Choices>(
  kind: Kind,
  text: string
): (keyof Choices[Kind] & string) | { readonly own: string } | undefined {
  const own = text.trim();
  if (own === "") return undefined;
  for (const language of LANGUAGES) {
    const choices: Choices[Kind] = wordingFor(language).messages.winBack.choices[kind];
    for (const [code, word] of Object.entries(choices))
      if (isSame(word as string, own)) return code as keyof Choices[Kind] & string;
  }
  return { own };
}

/** The words of the choices, in their order. */
export function choiceWords(
  { winBack: { choices } }: Messages,
  kind: keyof Choices
): readonly string[] {
  return Object.values(choices[kind]);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
