import type { JobEnd } from "../job";
import type { NotSales } from "../lists/salesRead";
import type { Run } from "../run";
import { columnChoice } from "./columnChoice";
import { problemEnd } from "./problemEnd";

/** A range that is no list: what is missing, a list that can be used instead, a column that can be chosen. */
export function notSalesEnd(
  { fault, source, address, suggestion }: NotSales,
  { wording, settingsFor }: Run
): JobEnd {
  const file = source.inFile === undefined ? undefined : source.address;
  // In a file there is nothing to click.
  if (file !== undefined && fault.code === "empty")
    return problemEnd({ code: "fileEmpty", facts: { file } }, wording);
  if (file !== undefined && fault.code === "singleColumn")
    return problemEnd({ code: "fileSingleColumn", facts: { file } }, wording);
  return problemEnd(
    { ...fault, address: source.address, suggestion },
    wording,
    columnChoice(fault, address, settingsFor(address))
  );
}
