const MINUTES = 1440;

/** When a run was. @param runAt Excel serial @returns the serial day, and the time of day, "09:30" */
export function runMoment(runAt: number): { readonly day: number; readonly time: string } {
  // Cells keep less than the moment had.
  const minutes = Math.floor(runAt * MINUTES + 1e-3);
  const minute = minutes % MINUTES;
  const two = (part: number): string => String(Math.floor(part)).padStart(2, "0");
  return { day: Math.floor(minutes / MINUTES), time: `${two(minute / 60)}:${two(minute % 60)}` };
}
