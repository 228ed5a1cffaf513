import { useEffect, useRef, type RefObject } from "react";
import type { Screen } from "./state/state";

/** Where somebody was when they opened something. */
interface Left {
  readonly focused: Element | null;
  readonly scrollTop: number;
}

/**
 * Keeps the focus where it makes sense. When a run has ended, or anything else takes the place of what was shown, focus and scroll go to the heading; the
 * way back from what was opened leads to where it was opened. While a run goes on, and where only a part of the screen is gone, the focus is caught if it
 * would be lost with what had it. A pane that opens, or has no focus, takes none: the user may be at work in the sheet.
 * @returns for the element that holds the screen
 */
export function useLanding(screen: Screen): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  const stage = stageOf(screen);
  const depth = screen.kind === "result" ? screen.doors.length : 0;
  const before = useRef<{ readonly stage: typeof stage; readonly depth: number }>(undefined);
  const left = useRef<Left[]>([]);
  const seen = useRef<Left>({ focused: null, scrollTop: 0 });
  // As it was before this change: the next one may take the focus away with what has it.
  useEffect(() => {
    const note = (): void => {
      const { scrollTop } = document.documentElement;
      seen.current = { focused: document.activeElement, scrollTop };
    };
    const events = ["focusin", "scroll", "click"] as const;
    for (const event of events) document.addEventListener(event, note, { capture: true });
    return () => {
      for (const event of events) document.removeEventListener(event, note, { capture: true });
    };
  }, []);
  useEffect(() => {
    const { stage: stageBefore, depth: depthBefore = 0 } = before.current ?? {};
    const isFirst = before.current === undefined;
    before.current = { stage, depth };
    if (isFirst || place.current === null) return;
    if (stage === stageBefore && depth > depthBefore) left.current.push(seen.current);
    const origin = stage === stageBefore && depth < depthBefore ? left.current.pop() : undefined;
    if (stage !== stageBefore) left.current = [];
    const isArrival = (stage !== stageBefore && stage !== "working") || depth !== depthBefore;
    if (isArrival) document.documentElement.scrollTop = origin?.scrollTop ?? 0;
    if (!document.hasFocus() || !(isArrival || isLost(document.activeElement))) return;
    if (origin?.focused instanceof HTMLElement && origin.focused.isConnected)
      origin.focused.focus({ preventScroll: true });
    else land(place.current);
  }, [screen, stage, depth]);
  return place;
}

function stageOf({ kind }: Screen): Screen["kind"] | "working" {
  return kind === "reading" || kind === "analysing" ? "working" : kind;
}

function isLost(focused: Element | null): boolean {
  return focused === null || focused === document.body || isOutOfReach(focused);
}

function isOutOfReach(element: Element): boolean {
  return element.closest("[inert], [hidden]") !== null;
}

function land(place: HTMLElement): void {
  const headings = [...place.querySelectorAll("h1")];
  const landing = headings.find((heading) => !isOutOfReach(heading)) ?? place;
  landing.tabIndex = -1;
  landing.focus({ preventScroll: true });
}
