/** In the pane's frame: when its text first showed what a run had come to. Ms since 1970. */

export type Step = "looking" | "reading" | "calculating" | "result" | "writing" | "written";

const TEXTS: readonly (readonly [Step, RegExp])[] = [
  ["looking", /Looking at /],
  ["reading", /Reading… /],
  ["calculating", /Calculating…/],
  // The headline and the cells stand above that.
  ["result", /Preparing to write|Writing|Written to /],
  ["writing", /Writing|Written to /],
  ["written", /Written to /],
];

const steps: Partial<Record<Step, number>> = {};
/** Times without an answer, ms, and when each began. */
const waits: { at: number; ms: number }[] = [];
const LONG = 200;
let last = performance.now();
const look = (): void => {
  const now = performance.now();
  if (now - last > LONG) waits.push({ at: performance.timeOrigin + last, ms: now - last });
  last = now;
  const text = document.body.innerText;
  for (const [step, pattern] of TEXTS)
    if (pattern.test(text)) steps[step] ??= performance.timeOrigin + now;
  setTimeout(look, 20);
};
look();

Object.assign(globalThis, { filesSteps: () => ({ steps, waits }) });
