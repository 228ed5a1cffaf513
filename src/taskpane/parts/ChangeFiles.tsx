import { Button } from "@fluentui/react-components";
import { useWords } from "../look/words";
import { AddFiles } from "./AddFiles";
import { useFiles } from "./useFiles";

interface ChangeFilesProps {
  /** What is shown came from files. */
  readonly areFiles: boolean;
  readonly appearance?: "primary" | "secondary";
}

/** Leads to the files that were read, to add some or leave some out; to the picker, where none were. */
export function ChangeFiles({
  areFiles,
  appearance = "secondary",
}: ChangeFilesProps): React.JSX.Element {
  const { pane } = useWords();
  const { last, choose } = useFiles();
  if (!areFiles || last === undefined) return <AddFiles appearance={appearance} />;
  return (
    <Button appearance={appearance} onClick={() => choose(last)}>
      {pane.files.change}
    </Button>
  );
}
