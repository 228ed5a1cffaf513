import { ExcelError } from "./excelError";

/** "1.13" -> 1013: requirement sets compare by their parts, not as decimals. */
export function apiSetNumber(version: string): number {
  const [major = "0", minor = "0"] = version.split(".");
  return Number(major) * 1000 + Number(minor);
}

/** Throws what an older Excel answers to a member that it does not know. */
export function requireApiSet(member: string, since: string | undefined, played: number): void {
  if (since !== undefined && apiSetNumber(since) > played)
    throw new ExcelError("ApiNotFound", undefined, member);
}
