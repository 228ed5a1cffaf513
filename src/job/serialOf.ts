const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel serial of a moment by the clock on the wall, the time of day as a fraction. */
export function serialOf(moment: Date): number {
  const wall = Date.UTC(
    moment.getFullYear(),
    moment.getMonth(),
    moment.getDate(),
    moment.getHours(),
    moment.getMinutes(),
    moment.getSeconds()
  );
  return (wall - EPOCH) / DAY;
}
