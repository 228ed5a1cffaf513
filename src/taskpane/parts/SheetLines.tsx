import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { changesTitle } from "../../report/changes/changesTitle";
import { comparison } from "../../report/changes/comparison";
import { movers } from "../../report/changes/movers";
import { dueOrders } from "../../report/dueSoon/dueOrders";
import { dueSoonTitle } from "../../report/dueSoon/dueSoonTitle";
import { lossesSays } from "../../report/losses/lossesSays";
import type { ReportInput } from "../../report/reportInput";
import { useOpen } from "../doors/useOpen";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";
import type { SheetDoor } from "../state/door";

const useStyles = makeStyles({
  line: { display: "block" },
  text: { color: tokens.colorNeutralForeground2 },
});

interface SheetLinesProps {
  readonly told: ReportInput;
  readonly kinds: readonly Exclude<SheetDoor, "keyAccounts">[];
}

/** What sheets say in a sentence each, as doors; nothing of those that say nothing. */
export function SheetLines({ told, kinds }: SheetLinesProps): React.JSX.Element {
  const styles = useStyles();
  const { messages } = useWords();
  const open = useOpen();
  const lines = useMemo(
    () => kinds.flatMap((kind) => sentenceOf(kind, told).map((text) => ({ kind, text }))),
    [told, kinds]
  );
  return (
    <>
      {lines.map(({ kind, text }) => (
        <Stack key={kind} as="section" gap="XXS" aria-label={messages.sheets.names[kind]}>
          <Link as="button" className={styles.line} onClick={() => open({ kind })}>
            {messages.sheets.names[kind]}
          </Link>
          <Text size={200} className={styles.text}>
            {text}
          </Text>
        </Stack>
      ))}
    </>
  );
}

function sentenceOf(kind: SheetLinesProps["kinds"][number], told: ReportInput): readonly string[] {
  switch (kind) {
    case "changes": {
      const compared = comparison(told);
      return compared === undefined ? [] : [changesTitle(told, compared, movers(told, compared))];
    }
    case "dueSoon": {
      const due = dueOrders(told.result, told.review);
      return due === undefined ? [] : [dueSoonTitle(told, due)];
    }
    case "losses": {
      const { losses } = told.review;
      return losses === null ? [] : [lossesSays(told, losses).title];
    }
  }
}
