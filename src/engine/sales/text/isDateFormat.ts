/** Whether a number format (invariant) shows a day: it has a year or a day, or a month by name. Times alone do not. */
export function isDateFormat(format: string): boolean {
  if (format === "" || format === "General" || format === "@") return false;
  const first = format.split(";")[0]!;
  const code = first
    .replace(/\[[^\]]*\]/g, "")
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/_./g, "")
    .replace(/\*./g, "")
    .replace(/general/gi, "")
    .replace(/e[+-]/gi, "");
  return /[yd]/i.test(code) || /mmm/i.test(code) || /b{2,4}/i.test(code);
}
