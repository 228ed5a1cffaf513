import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

/** Whether to draw on dark ground: Excel's own theme where it tells it (desktop), else what the system prefers. */
export function useDark(): boolean {
  const preferred = useSyncExternalStore(subscribe, () => matchMedia(query).matches);
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  return background === undefined ? preferred : isDarkColour(background);
}

function subscribe(listener: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener("change", listener);
  return () => list.removeEventListener("change", listener);
}

/** @param colour "#rrggbb" */
function isDarkColour(colour: string): boolean {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const [red = 255, green = 255, blue = 255] = channels;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
