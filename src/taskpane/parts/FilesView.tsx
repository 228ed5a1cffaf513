import {
  Button,
  Checkbox,
  makeStyles,
  Spinner,
  Text,
  Title3,
  tokens,
} from "@fluentui/react-components";
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
  // As high as the box that may come in its place.
  looking: { alignSelf: "flex-start", minHeight: "32px" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface FilesViewProps {
  readonly files: readonly AddedFile[];
  /** With which they can be read; undefined while it is being looked for. */
  readonly list: OfferedList | "none" | undefined;
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
  const { fill, messages, pane } = useWords();
  const { choose } = useFiles();
  const offered = list === "none" ? undefined : list;
  const lists = splitAddresses(offered?.address ?? "");
  const isTogether = offered?.isTogether === true;
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
      {list === undefined && (
        <Spinner
          className={styles.looking}
          size="tiny"
          label={messages.sentences.progress.locating}
        />
      )}
      {offered && (
        <Checkbox
          checked={offered.isTogether}
          label={fill(pane.files.together, {
            address: lists.join(", "),
            count: lists.length,
          })}
          onChange={(_, { checked }) => onTogether({ ...offered, isTogether: checked === true })}
        />
      )}
      {(isTogether || files.length > 1) && (
        <Text size={200} className={styles.quiet}>
          {isTogether ? pane.files.columnsOfList : pane.files.columns}
        </Text>
      )}
      <div className={styles.buttons}>
        {/* Nothing is read before it is in sight whether a list is read with the files. */}
        <Button appearance="primary" disabledFocusable={list === undefined} onClick={onRun}>
          {pane.start.button}
        </Button>
        <Button className={styles.back} onClick={onBack}>
          {pane.cancel}
        </Button>
      </div>
    </Stack>
  );
}
