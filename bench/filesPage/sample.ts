/** In the pane's frame: when its text first showed what a run had come to. Ms since 1970. */

export type Step = "looking" | "reading" | "calculating" | "analysed" | "written";

const TEXTS: readonly (readonly [Step, RegExp])[] = [
  ["looking", /Looking at /],
  ["reading", /Reading… /],
  ["calculating", /Calculating…/],
  ["analysed", /Writing|Written to/],
  ["written", /Written to /],
];

const steps: Partial<Record<Step, number>> = {};
/** The longest time without an answer, ms. */
let gap = 0;
let last = performance.now();
const look = (): void => {
  const now = performance.now();
  gap = Math.max(gap, now - last);
  last = now;
  const text = document.body.innerText;
  for (const [step, pattern] of TEXTS)
    if (pattern.test(text)) steps[step] ??= performance.timeOrigin + now;
  setTimeout(look, 20);
};
look();

Object.assign(globalThis, { filesSteps: () => ({ steps, gap }) });
