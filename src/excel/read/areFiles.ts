import { rowsOf } from "./rowsOf";
import { splitAddresses } from "./splitAddresses";

/** Whether lists stood in files: where cells of a sheet would have an address, there are names. */
export function areFiles(address: string): boolean {
  return splitAddresses(address).every((one) => rowsOf(one) === 0);
}
