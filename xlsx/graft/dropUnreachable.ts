import type { WorkbookPackage } from "../parts/workbookPackage";

/**
 * Takes away the parts to which nothing leads any more, those of a sheet that went; one to which nothing led before stays.
 * @param before what could be reached when the file was opened, in lower case
 */
export async function dropUnreachable(
  file: WorkbookPackage,
  before: ReadonlySet<string>
): Promise<void> {
  const now = await file.reachable();
  for (const name of file.names)
    if (before.has(name.toLowerCase()) && !now.has(name.toLowerCase())) await file.remove(name);
}
