import { InputFault } from "./inputFault";

/** Excel on the web takes 5 MB at a time. What it counts is not documented: quotes as they are escaped on their way, and room for what office.js puts around. */
const MOST_BYTES = 5_000_000;

/**
 * The result, where it can be sent. Excel on the web drops what is larger, office.js tries again for a minute, and the cell shows #BUSY! for good.
 * @throws InputFault
 */
export function sendable<T>(result: T): T {
  if (!Array.isArray(result) || String(Office.context.platform) !== "OfficeOnline") return result;
  if (bytesOf(result) > MOST_BYTES) throw new InputFault({ code: "tooLarge", rows: result.length });
  return result;
}

/** JSON inside of JSON. */
function bytesOf(result: readonly unknown[]): number {
  const text = JSON.stringify(result);
  return new TextEncoder().encode(text).length + text.split('"').length - 1;
}
