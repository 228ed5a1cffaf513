import { en } from "./en";
import type { Language } from "./language";
import type { Messages } from "./messages";
import { ru } from "./ru";
import { th } from "./th";
import { uk } from "./uk";

const MESSAGES: { readonly [language in Language]: Messages } = {
  "en-US": en,
  "th-TH": th,
  "uk-UA": uk,
  "ru-RU": ru,
};

export function messagesOf(language: Language): Messages {
  return MESSAGES[language];
}
