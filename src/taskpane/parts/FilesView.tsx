import { Button, makeStyles, Text, Title3, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { AddedFile } from "../../job/job";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";
import { AddFiles } from "./AddFiles";
import { useFiles } from "./useFiles";

const useStyles = makeStyles({
  title: { margin: 0, textWrap: "balance" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  file: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: "anywhere", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface FilesViewProps {
  readonly files: readonly AddedFile[];
  readonly onRun: () => void;
  readonly onBack: () => void;
}

/** The files that will be read as one list, in their order. */
export function FilesView({ files, onRun, onBack }: FilesViewProps): React.JSX.Element {
  const styles = useStyles();
  const { fill, pane } = useWords();
  const { choose } = useFiles();
  return (
    <Stack as="section" gap="L">
      <Title3 as="h1" className={styles.title}>
        {pane.files.title}
      </Title3>
      <Stack as="ul" className={styles.list}>
        {files.map((file, i) => (
          <li key={i} className={styles.file}>
            <Text className={styles.name}>{file.name}</Text>
            <Button
              appearance="subtle"
              icon={<DismissRegular aria-hidden />}
              aria-label={fill(pane.files.remove, { file: file.name })}
              onClick={() => choose(files.filter((other) => other !== file))}
            />
          </li>
        ))}
      </Stack>
      {files.length > 1 && (
        <Text size={200} className={styles.quiet}>
          {pane.files.columns}
        </Text>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onRun}>
          {pane.start.button}
        </Button>
        <AddFiles to={files} />
        <Button appearance="subtle" onClick={onBack}>
          {pane.cancel}
        </Button>
      </div>
    </Stack>
  );
}
