import { useEffect, useRef, type RefObject } from "react";
import type { Screen } from "./state/state";

/**
 * Keeps the focus where it makes sense. When a run has ended, or anything else takes the place of what was shown, focus and scroll go to the heading.
 * While a run goes on, and where only a part of the screen is gone, the focus is caught if it would be lost with what had it. A pane that opens, or has no
 * focus, takes none: the user may be at work in the sheet.
 * @returns for the element that holds the screen
 */
export function useLanding(screen: Screen): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  const stage = stageOf(screen);
  const before = useRef<typeof stage>(undefined);
  useEffect(() => {
    const isFirst = before.current === undefined;
    const isArrival = stage !== before.current && stage !== "working";
    before.current = stage;
    if (isFirst || place.current === null) return;
    if (isArrival) document.documentElement.scrollTop = 0;
    if (document.hasFocus() && (isArrival || isLost(document.activeElement))) land(place.current);
  }, [screen, stage]);
  return place;
}

function stageOf({ kind }: Screen): Screen["kind"] | "working" {
  return kind === "reading" || kind === "analysing" ? "working" : kind;
}

function isLost(focused: Element | null): boolean {
  return focused === null || focused === document.body || focused.closest("[inert]") !== null;
}

function land(place: HTMLElement): void {
  const headings = [...place.querySelectorAll("h1")];
  const landing = headings.find((heading) => heading.closest("[inert]") === null) ?? place;
  landing.tabIndex = -1;
  landing.focus({ preventScroll: true });
}
