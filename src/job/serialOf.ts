import { serialDay } from "../engine/calendar/serialDay";

/** Excel serial of a moment by the clock on the wall, the time of day as a fraction. */
export function serialOf(moment: Date): number {
  const day = serialDay(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  return (
    day +
    (moment.getHours() * 3600 +
      moment.getMinutes() * 60 +
      moment.getSeconds() +
      moment.getMilliseconds() / 1000) /
      86_400
  );
}
