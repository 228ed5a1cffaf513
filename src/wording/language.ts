/** The languages that the add-in speaks, as Office names them. */
export const LANGUAGES = ["en-US", "th-TH", "uk-UA", "ru-RU"] as const;
export type Language = (typeof LANGUAGES)[number];

/** "uk", "uk-UA" and "UK_ua" are Ukrainian; what nobody here speaks is English. */
export function languageOf(tag: string): Language {
  const wanted = tag.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language.slice(0, 2) === wanted) ?? "en-US";
}
