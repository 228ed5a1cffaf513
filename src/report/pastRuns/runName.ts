import type { Wording } from "../../wording/wordingFor";
import { runMoment } from "./runMoment";

/** What a run is called: "Jun 3, 2026, 09:30". @param runAt Excel serial */
export function runName(runAt: number, { formats }: Pick<Wording, "formats">): string {
  const { day, time } = runMoment(runAt);
  return `${formats.day(day)}, ${time}`;
}
