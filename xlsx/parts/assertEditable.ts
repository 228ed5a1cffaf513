import type { WorkbookPackage } from "./workbookPackage";

/** @throws Error with half a sentence for the user for a file that could not be saved again as what it is */
export async function assertEditable(file: WorkbookPackage): Promise<void> {
  const isRelated = async (part: string, kind: string): Promise<boolean> =>
    (await file.related(part, kind)).length > 0;
  if (await isRelated("", "origin"))
    throw new Error(
      "it is signed, and a change would break the signature; in Excel, save a copy without it"
    );
  if (await isRelated(file.workbook, "revisionHeaders"))
    throw new Error("it is shared and tracks changes; in Excel, end the sharing first");
}
