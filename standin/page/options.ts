/** Display languages that the add-in speaks; the add-in sees the one chosen as Office.context.displayLanguage. */
export const LANGUAGES = {
  "en-US": "English",
  "th-TH": "ไทย",
  "uk-UA": "Українська",
  "ru-RU": "Русский",
} as const;

export type Language = keyof typeof LANGUAGES;

/** What the page's address may say: `?workbook=/path.xlsx&language=th-TH&api=1.13&theme=dark`. */
export interface PageOptions {
  readonly workbook: string | undefined;
  readonly language: Language;
  /** The newest ExcelApi requirement set of the Excel that is played. */
  readonly api: string;
  readonly theme: "light" | "dark";
}

function isLanguage(text: string | null): text is Language {
  return text !== null && text in LANGUAGES;
}

/**
 * @param search the address's query string
 * @param preferred the browser's languages, best first, for when the address names none
 */
export function pageOptions(search: string, preferred: readonly string[]): PageOptions {
  const query = new URLSearchParams(search);
  const asked = query.get("language");
  const byBrowser = preferred
    .map((tag) =>
      Object.keys(LANGUAGES).find((language) => language.slice(0, 2) === tag.slice(0, 2))
    )
    .find((language) => language !== undefined);
  const language = isLanguage(asked)
    ? asked
    : asked === null && isLanguage(byBrowser ?? null)
      ? byBrowser
      : "en-US";
  return {
    workbook: query.get("workbook") ?? undefined,
    language: language as Language,
    api: query.get("api") ?? "1.19",
    theme: query.get("theme") === "dark" ? "dark" : "light",
  };
}
