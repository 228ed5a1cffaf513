import { sourceParts } from "../../excel/read/sourceParts";
import type { FileSource } from "../../files/fileSource";

type Named = Pick<FileSource, "name">;

/** What stands for the lists in files where cells of a sheet would have an address: "may.csv;june.csv". @param cells "!A1:F900" where only these are the list */
export function filesAddress(files: readonly Named[], cells = ""): string {
  return files.map((file) => fileAddress(file, cells)).join(";");
}

/** The name of the file, in quotes where it would be taken apart. */
export function fileAddress({ name }: Named, cells = ""): string {
  return (/[;']/.test(name) ? `'${name.replaceAll("'", "''")}'` : name) + cells;
}

interface FilesAt<File> {
  readonly files: readonly File[];
  /** Lists on sheets that are read together with them. */
  readonly sheets?: string;
}

/** Those of the files that an address is made of, and the lists on sheets beside them; undefined where it names no file, or another one. */
export function filesAt<File extends Named>(
  address: string | undefined,
  files: readonly File[] | undefined
): FilesAt<File> | undefined {
  if (address === undefined || files === undefined) return undefined;
  const { files: names, sheets } = sourceParts(address);
  const left = [...files];
  const found = names.map((name) => {
    // Files of two folders may have one name: each is taken once, in their order.
    const place = left.findIndex((file) => fileAddress(file) === name);
    return place < 0 ? undefined : left.splice(place, 1)[0];
  });
  if (found.length === 0 || !found.every((file) => file !== undefined)) return undefined;
  const areAll = found.length === files.length && found.every((file, i) => file === files[i]);
  return { files: areAll ? files : found, ...(sheets === undefined ? {} : { sheets }) };
}
