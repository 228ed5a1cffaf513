import { rowsOf } from "./rowsOf";
import { splitAddresses } from "./splitAddresses";

interface SourceParts {
  /** Names of files, as an address has them: where cells of a sheet would have one. */
  readonly files: readonly string[];
  /** "Jan!A1:F900;Feb!A1:F800"; undefined where no list stands on a sheet. */
  readonly sheets: string | undefined;
}

/** What the address of a run is made of: lists on sheets, files, or both. */
export function sourceParts(address: string): SourceParts {
  const parts = splitAddresses(address);
  const sheets = parts.filter((one) => rowsOf(one) > 0);
  return {
    files: parts.filter((one) => rowsOf(one) === 0),
    sheets: sheets.length === 0 ? undefined : sheets.join(";"),
  };
}
