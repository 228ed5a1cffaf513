import type { RibbonSection } from "./ribbon";
import type { Words } from "./words";

function picture(paths: string): string {
  return `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32" stroke-width="1.6" stroke-linejoin="round">${paths}</svg>`
  )}`;
}

const FOLDER = picture(
  '<path d="M4 25V8.5A1.5 1.5 0 0 1 5.5 7h6l3 3h9.5a1.5 1.5 0 0 1 1.5 1.5V14" fill="#fbe3a1" stroke="#b8860b"/>' +
    '<path d="M4 25l4-9.5A2 2 0 0 1 9.8 14H28l-4 9.6a2 2 0 0 1-1.9 1.4z" fill="#ffd766" stroke="#b8860b"/>'
);
const DISK = picture(
  '<path d="M6 5h16l4 4v16.5a1.5 1.5 0 0 1-1.5 1.5h-17A1.5 1.5 0 0 1 6 25.5z" fill="#dff0e6" stroke="#107c41"/>' +
    '<path d="M11 5v7h9V5M10 27v-9h12v9" fill="#fff" stroke="#107c41"/>'
);

/** Excel's own buttons, as few as a try-out needs. */
export function ownButtons(words: Words, open: () => void, save: () => void): RibbonSection {
  return {
    tab: { id: "TabHome", label: words.home },
    label: words.workbook,
    buttons: [
      {
        id: "standin-open",
        label: words.open,
        tip: { title: words.open, description: words.openTip },
        icon: FOLDER,
        press: open,
      },
      {
        id: "standin-save",
        label: words.save,
        tip: { title: words.save, description: words.saveTip },
        icon: DISK,
        press: save,
      },
    ],
  };
}
