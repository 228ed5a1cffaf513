import { splitAddresses } from "../../excel/read/splitAddresses";
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

/** Those of the files that an address is made of; undefined where it names something else. */
export function filesAt<File extends Named>(
  address: string | undefined,
  files: readonly File[] | undefined
): readonly File[] | undefined {
  if (address === undefined || files === undefined) return undefined;
  if (filesAddress(files) === address) return files;
  const found = splitAddresses(address).map((one) =>
    files.find((file) => fileAddress(file) === one)
  );
  return found.every((file) => file !== undefined) ? found : undefined;
}
