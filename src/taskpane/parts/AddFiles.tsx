import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { AddedFile } from "../../job/job";
import { useOpeningWords } from "../look/opening";
import { useFiles } from "./useFiles";

const ACCEPTED = ".csv,.tsv,.txt,.gz,.parquet";

interface AddFilesProps {
  readonly appearance?: "primary" | "secondary";
  /** They are added to these. */
  readonly to?: readonly AddedFile[];
}

/** Opens the browser's own picker; files can be dropped on the pane as well. */
export function AddFiles({ appearance = "secondary", to = [] }: AddFilesProps): React.JSX.Element {
  const { pane } = useOpeningWords();
  const { choose } = useFiles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={appearance} onClick={() => picker.current?.click()}>
        {pane.start.files}
      </Button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label={pane.start.files}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // Else the same file could not be chosen again.
          currentTarget.value = "";
          if (files.length > 0) choose([...to, ...files]);
        }}
      />
    </>
  );
}
