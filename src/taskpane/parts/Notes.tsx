import { makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { ISSUE_KINDS } from "../../engine/sales/rows/issue";
import type { NamesChange } from "../../job/job";
import type { FoundIssue } from "../../report/foundIssues";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";
import { CellLinks } from "./CellLinks";
import { NamePairs } from "../names/NamePairs";

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: "4px" },
  kind: { fontWeight: tokens.fontWeightRegular, minWidth: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  issue: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Kinds that call for something to be done; of the others the sheet tells what could be. */
const CALLS: ReadonlySet<FoundIssue["kind"]> = new Set(["question", "leftOut"]);

interface NotesProps {
  readonly issues: readonly FoundIssue[];
  readonly isWriting: boolean;
  readonly onNames: (change: NamesChange) => void;
  readonly onShow: (cell: string) => void;
}

/** What was found in the list, all of it or one kind; the cells lead to the sheet. */
export function Notes({ issues, isWriting, onNames, onShow }: NotesProps): React.JSX.Element {
  const styles = useStyles();
  const { formats, messages, pane } = useWords();
  const [chosen, choose] = useState<FoundIssue["kind"]>();
  const ofKind = (kind: FoundIssue["kind"]): readonly FoundIssue[] =>
    issues.filter((issue) => issue.kind === kind);
  const kinds = ISSUE_KINDS.filter((kind) => ofKind(kind).length > 0);
  const filterBy = (kind: FoundIssue["kind"] | undefined, name: string, count: number) => (
    <ToggleButton
      key={name}
      size="small"
      shape="circular"
      appearance={chosen === kind ? "primary" : "secondary"}
      className={styles.kind}
      checked={chosen === kind}
      onClick={() => choose(kind)}
    >
      {`${name} ${formats.number(count)}`}
    </ToggleButton>
  );
  return (
    <Stack gap="M">
      {kinds.length > 1 && (
        <div className={styles.filter} role="group" aria-label={pane.check.filter}>
          {filterBy(undefined, pane.check.all, issues.length)}
          {kinds.map((kind) =>
            filterBy(kind, messages.sheets.check.kinds[kind], ofKind(kind).length)
          )}
        </div>
      )}
      <Stack as="ul" gap="S" className={styles.list}>
        {(chosen === undefined ? kinds : [chosen]).flatMap(ofKind).map((issue, i) => (
          <Note key={i} issue={issue} onShow={onShow}>
            {issue.pairs && (
              <NamePairs
                pairs={issue.pairs}
                kind={issue.code === "joinedNames" ? "apart" : "join"}
                isWriting={isWriting}
                onNames={onNames}
              />
            )}
          </Note>
        ))}
      </Stack>
    </Stack>
  );
}

function Note({
  issue,
  onShow,
  children,
}: {
  readonly issue: FoundIssue;
  readonly children: ReactNode;
  readonly onShow: NotesProps["onShow"];
}): React.JSX.Element {
  const styles = useStyles();
  const { messages } = useWords();
  return (
    <Stack as="li" className={styles.issue}>
      <Text size={200}>
        <strong>{messages.sheets.check.kinds[issue.kind]}.</strong> {issue.what}
      </Text>
      <Text size={200} className={styles.quiet}>
        {issue.done} {CALLS.has(issue.kind) && issue.next}
      </Text>
      {children}
      <CellLinks cells={issue.cells} inFiles={issue.inFiles} onShow={onShow} />
    </Stack>
  );
}
