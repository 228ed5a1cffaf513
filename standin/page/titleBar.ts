import { LANGUAGES, type Language, type PageOptions } from "./options";
import type { Words } from "./words";

/** The green bar: undo, the file's name, language and theme. */
interface TitleBar {
  setFileName(name: string): void;
  setUndo(possible: boolean): void;
  /** Puts another language's words on it. */
  speak(words: Words): void;
}

interface TitleBarActions {
  undo(): void;
  changeLanguage(language: Language): void;
  changeTheme(theme: PageOptions["theme"]): void;
}

/** @param place the bar, empty */
export function createTitleBar(
  place: HTMLElement,
  options: Pick<PageOptions, "language" | "theme">,
  actions: TitleBarActions
): TitleBar {
  place.innerHTML = `
    <svg class="mark" viewBox="0 0 20 20" aria-hidden="true"><path d="M3 3h14v14H3zM3 7.5h14M3 12.2h14M8 3v14"/></svg>
    <button class="undo"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M7 4 3 8l4 4M3.5 8H12a4.5 4.5 0 0 1 0 9H8"/></svg></button>
    <h1 class="file-name"></h1>
    <span class="standin-note"></span>
    <div class="choices">
      <select class="language">${Object.entries(LANGUAGES)
        .map(([tag, name]) => `<option value="${tag}">${name}</option>`)
        .join("")}</select>
      <button class="theme"></button>
    </div>`;
  const part = <E extends HTMLElement>(selector: string): E => {
    const found = place.querySelector<E>(selector);
    if (found === null) throw new Error(`The title bar has no ${selector}.`);
    return found;
  };
  const undo = part<HTMLButtonElement>(".undo");
  const language = part<HTMLSelectElement>(".language");
  const theme = part<HTMLButtonElement>(".theme");
  let shownTheme = options.theme;
  let spoken: Words | undefined;
  const nameTheme = (): void =>
    void (theme.textContent = shownTheme === "dark" ? (spoken?.light ?? "") : (spoken?.dark ?? ""));

  language.value = options.language;
  undo.disabled = true;
  undo.addEventListener("click", () => actions.undo());
  language.addEventListener("change", () => actions.changeLanguage(language.value as Language));
  theme.addEventListener("click", () => {
    shownTheme = shownTheme === "dark" ? "light" : "dark";
    nameTheme();
    actions.changeTheme(shownTheme);
  });

  return {
    setFileName: (name) => {
      part(".file-name").textContent = name;
      document.title = name;
    },
    setUndo: (possible) => void (undo.disabled = !possible),
    speak: (words) => {
      spoken = words;
      undo.title = `${words.undo} (Ctrl+Z)`;
      undo.setAttribute("aria-label", words.undo);
      language.setAttribute("aria-label", words.language);
      part(".standin-note").textContent = words.standin;
      nameTheme();
    },
  };
}
