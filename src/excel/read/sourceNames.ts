import { sourceParts } from "./sourceParts";
import { splitAddresses } from "./splitAddresses";

/** For sentences: "may.csv, june.csv" and "Jan!A1:F900, Feb!A1:F800", "" where no list stands on a sheet. */
interface SourceNames {
  readonly files: string;
  readonly sheets: string;
  /** Of lists on sheets. */
  readonly count: number;
}

/** What the address of a run is made of, as a sentence tells it. */
export function sourceNames(address: string): SourceNames {
  const { files, sheets = "" } = sourceParts(address);
  const lists = splitAddresses(sheets);
  return { files: files.join(", "), sheets: lists.join(", "), count: lists.length };
}
