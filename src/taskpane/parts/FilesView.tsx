import { Button, Checkbox, makeStyles, Text, Title3, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { AddedFile } from "../../job/job";
import { splitAddresses } from "../../excel/read/splitAddresses";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";
import type { OfferedList } from "../state/state";
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
  // Beside the other one also where the pane is narrow.
  back: { minWidth: "auto" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface FilesViewProps {
  readonly files: readonly AddedFile[];
  /** With which they can be read. */
  readonly list: OfferedList | undefined;
  readonly onTogether: (list: OfferedList) => void;
  readonly onRun: () => void;
  readonly onBack: () => void;
}

/** The files that will be read as one list, in their order. */
export function FilesView({
  files,
  list,
  onTogether,
  onRun,
  onBack,
}: FilesViewProps): React.JSX.Element {
  const styles = useStyles();
  const { fill, pane } = useWords();
  const { choose } = useFiles();
  const isTogether = list?.isTogether === true;
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
      <div>
        <AddFiles to={files} />
      </div>
      {list !== undefined && (
        <Checkbox
          checked={list.isTogether}
          label={fill(pane.files.together, { address: splitAddresses(list.address).join(", ") })}
          onChange={(_, { checked }) => onTogether({ ...list, isTogether: checked === true })}
        />
      )}
      {(isTogether || files.length > 1) && (
        <Text size={200} className={styles.quiet}>
          {isTogether ? pane.files.columnsOfList : pane.files.columns}
        </Text>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onRun}>
          {pane.start.button}
        </Button>
        <Button className={styles.back} onClick={onBack}>
          {pane.cancel}
        </Button>
      </div>
    </Stack>
  );
}
