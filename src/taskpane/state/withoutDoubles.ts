import type { AddedFile } from "../../job/job";

/**
 * Files as they were added, each once: what is added again would count twice, and the earlier one may be read no more. Files of one name in several folders
 * stay apart by size or time.
 */
export function withoutDoubles(files: readonly AddedFile[]): readonly AddedFile[] {
  const isSame = (one: AddedFile, other: AddedFile): boolean =>
    one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
  return files.filter((file, i) => !files.slice(i + 1).some((other) => isSame(file, other)));
}
