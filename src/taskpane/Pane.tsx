import { FluentProvider, makeStyles, Text, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { useEffect, useSyncExternalStore } from "react";
import { Announcement } from "./Announcement";
import { themeFor } from "./look/theme";
import { useDark } from "./look/useDark";
import { WordsContext, type Words } from "./look/words";
import type { Session } from "./state/session";
import type { Store } from "./state/store";
import { View } from "./View";

const useStyles = makeStyles({
  root: { minHeight: "100vh", display: "flex", flexDirection: "column" },
  main: { flexGrow: 1, padding: tokens.spacingHorizontalL, boxSizing: "border-box", minWidth: 0 },
  footer: {
    position: "sticky",
    bottom: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PaneProps {
  readonly store: Store;
  readonly session: Session;
  readonly words: Words;
}

/** The task pane. */
export function Pane({ store, session, words }: PaneProps): React.JSX.Element {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const dark = useDark();
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  return (
    <FluentProvider theme={themeFor(dark)}>
      <WordsContext value={words}>
        <div className={styles.root}>
          <Announcement state={state} />
          <main className={styles.main}>
            <View state={state} session={session} />
          </main>
          <footer className={styles.footer}>
            <LockClosedRegular aria-hidden />
            <Text size={200}>{words.pane.footer}</Text>
          </footer>
        </div>
      </WordsContext>
    </FluentProvider>
  );
}
