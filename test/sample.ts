import { PLATFORM_SHIFT } from "./platformShift";

/** `npm test` holds a fixed sample of what takes long, `npm run test:long` (jest.long.config.js) all of it. */
const ALL = process.env["TEST_ALL"] === "1";

/** All cases, or `count` of them from the first to the last, evenly spread: the same on every machine and every day. */
export function sampleOf<T>(cases: readonly T[], count: number): readonly T[] {
  if (ALL || count >= cases.length) return cases;
  return Array.from(
    { length: count },
    (_, i) => cases[Math.round((i * (cases.length - 1)) / Math.max(1, count - 1))]!
  );
}

/** Whether all of it is asked for: what has no sample that says anything is only then tried. */
export const IS_WHOLE = ALL;

/** What a run writes where most tests need few sheets: these, or all of them (undefined) by `npm run test:long`. */
export const sheetsOfSample = <T>(sheets: T): T | undefined => (ALL ? undefined : sheets);

/** What takes too long to be done on each of three platforms: a third of the cases for each time that the long tests go over them. */
export function dealt<T>(cases: readonly T[]): readonly T[] {
  return cases.filter((_, i) => i % 3 === PLATFORM_SHIFT);
}

/** Of a property: how many values are tried; ten times as many by `npm run test:long`. */
export const runsOf = (count: number): number => (ALL ? 10 * count : count);
