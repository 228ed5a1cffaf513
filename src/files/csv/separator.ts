const SEPARATORS = [",", ";", "\t", "|"] as const;
const LINES = 10;

/** What separates the cells: the sign that the first lines have equally often, and most often. A comma where there is none. */
export function separatorOf(text: string): string {
  const lines = firstLines(text);
  let best: string = SEPARATORS[0];
  let bestScore = 0;
  for (const sign of SEPARATORS) {
    const counts = lines.map((line) => line.split(sign).length - 1).filter((count) => count > 0);
    const [first] = counts;
    if (first === undefined) continue;
    const score = counts.filter((count) => count === first).length * 1000 + first;
    if (score > bestScore) [best, bestScore] = [sign, score];
  }
  return best;
}

/** Lines that are not empty, without what stands in quotes. */
function firstLines(text: string): readonly string[] {
  return text
    .replace(/"(?:[^"]|"")*(?:"|$)/g, '""')
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== "")
    .slice(0, LINES);
}
