import type { Platform } from "../class/undoSupport";

/** Display languages that the add-in speaks; the add-in sees the one chosen as Office.context.displayLanguage. */
export const LANGUAGES = {
  "en-US": "English",
  "th-TH": "ไทย",
  "uk-UA": "Українська",
  "ru-RU": "Русский",
} as const;

export type Language = keyof typeof LANGUAGES;

/** What the page's address may say: `?workbook=/path.xlsx&language=th-TH&api=1.13&platform=windows&theme=dark`. */
export interface PageOptions {
  readonly workbook: string | undefined;
  readonly language: Language;
  /** The newest ExcelApi requirement set of the Excel that is played. */
  readonly api: string;
  /** The Excel that is played: they differ in what can be undone. */
  readonly platform: Platform;
  readonly theme: "light" | "dark";
}

function isPlatform(text: string | null): text is Platform {
  return text === "web" || text === "windows" || text === "mac";
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
  const platform = query.get("platform");
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
    api: query.get("api") ?? "1.20",
    platform: isPlatform(platform) ? platform : "web",
    theme: query.get("theme") === "dark" ? "dark" : "light",
  };
}
