import { createContext, useContext } from "react";
import type { AddedFile } from "../../job/job";

interface Files {
  /** Those of the last run on files. */
  readonly last: readonly AddedFile[] | undefined;
  /** Shows files before they are read; none: what was shown before. */
  readonly choose: (files: readonly AddedFile[]) => void;
}

export const FilesContext = createContext<Files | undefined>(undefined);

export function useFiles(): Files {
  const files = useContext(FilesContext);
  if (files === undefined) throw new Error("useFiles outside of FilesContext");
  return files;
}
