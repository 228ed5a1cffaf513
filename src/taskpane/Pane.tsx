import { FluentProvider, makeStyles, Text, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { useCallback, useEffect, useMemo, useSyncExternalStore } from "react";
import type { AddedFile, NamesChange } from "../job/job";
import type { AccountView } from "../report/accountsWanted";
import type { Result } from "../report/result";
import { announcement } from "./announcement";
import { CardsContext } from "./doors/useCards";
import { FormulasContext } from "./doors/useFormulas";
import { HistoryContext } from "./doors/customer/useHistory";
import { OpenContext } from "./doors/useOpen";
import { SegmentsContext } from "./doors/useSegments";
import { LiveRegion } from "./LiveRegion";
import { isDark } from "./look/isDark";
import { OpeningContext, type OpeningWords } from "./look/opening";
import { Stack } from "./look/Stack";
import { themeFor } from "./look/theme";
import { WordsContext } from "./look/words";
import { Start } from "./parts/Start";
import { FilesContext } from "./parts/useFiles";
import type { Rest } from "./rest";
import { answersGiven } from "./state/answersGiven";
import type { Door } from "./state/door";
import { isOnSegments } from "./state/isOnSegments";
import { isWorking } from "./state/isWorking";
import type { Session } from "./state/session";
import type { Store } from "./state/store";
import { withoutDoubles } from "./state/withoutDoubles";
import { useDrop } from "./useDrop";
import { useLanding } from "./useLanding";
import { Waiting } from "./Waiting";

const useStyles = makeStyles({
  root: { minHeight: "100vh" },
  main: {
    flexGrow: 1,
    padding: tokens.spacingHorizontalL,
    boxSizing: "border-box",
    minWidth: 0,
    // Where the focus lands there is nothing to press, so nothing is to be marked.
    outlineStyle: "none",
    "& h1": { outlineStyle: "none" },
  },
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
  drop: {
    position: "fixed",
    top: tokens.spacingVerticalS,
    right: tokens.spacingHorizontalS,
    bottom: tokens.spacingVerticalS,
    left: tokens.spacingHorizontalS,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    textAlign: "center",
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    // What is dropped is meant for the pane.
    pointerEvents: "none",
  },
});

interface PaneProps {
  readonly store: Store;
  readonly session: Session;
  readonly words: OpeningWords;
  /** undefined while it is being loaded. */
  readonly rest: Pick<Rest, "words" | "View"> | undefined;
}

/** The task pane: the one place where state, effects and words meet. Everything inside gets what it shows and what it calls. The first screen needs no more than came with the page. */
export function Pane({ store, session, words, rest }: PaneProps): React.JSX.Element {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const dark = isDark();
  const main = useLanding(state.screen);
  const isThere = isOnSegments(state.screen);
  const segments = useMemo(() => ({ ...session, isThere }), [session, isThere]);
  const open = useCallback((door: Door) => store.dispatch({ kind: "open", door }), [store]);
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  useEffect(() => {
    // Scroll bars and what else the browser draws itself.
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);
  const cards = useMemo(() => {
    const make = (of: Result, accounts: "key" | readonly string[]): Promise<void> =>
      session.start({ kind: "accounts", of, accounts });
    const show = async (of: Result, kind: AccountView, customer: string): Promise<void> => {
      if ((await session.showAccount(kind, customer)) !== "gone") return;
      await make(of, [customer]);
      await session.showAccount(kind, customer);
    };
    return {
      ...session,
      isThere,
      join: (of: Result, change: NamesChange) => void session.start({ kind: "names", of, change }),
      make: (...what: Parameters<typeof make>) => void make(...what),
      print: (of: Result) => void session.start({ kind: "cards", of }),
      show: (...what: Parameters<typeof show>) => void show(...what),
    };
  }, [session, isThere]);
  const run = (address?: string): void => void session.start({ kind: "run", address });
  const { screen } = state;
  const chosen = screen.kind === "files" ? screen.files : undefined;
  const choose = useCallback(
    (files: readonly AddedFile[]) => void session.chooseFiles(withoutDoubles(files)),
    [session]
  );
  const files = useMemo(() => ({ last: state.files, choose }), [state.files, choose]);
  const { isOver, handlers } = useDrop(!isWorking(screen), (dropped) =>
    choose([...(chosen ?? []), ...dropped])
  );
  const shown = (): React.JSX.Element => {
    // What was chosen is shown as soon as the rest is there.
    if (screen.kind === "idle" || (screen.kind === "files" && rest === undefined)) {
      const unfinished = screen.kind === "idle" ? screen.unfinished : undefined;
      const example = (): void => void session.start({ kind: "example" });
      return <Start unfinished={unfinished} onRun={run} onExample={example} />;
    }
    if (rest === undefined) return <Waiting screen={screen} onRun={run} />;
    return (
      <WordsContext value={rest.words}>
        <OpenContext value={open}>
          <HistoryContext value={session.history}>
            <SegmentsContext value={segments}>
              <FormulasContext value={session}>
                <CardsContext value={cards}>
                  <rest.View
                    screen={screen}
                    files={state.request.files}
                    sheets={state.request.sheets}
                    answers={answersGiven(state)}
                    onAsk={(ask) => void session.start(ask)}
                    onCancel={session.cancel}
                    onFindResults={() => void session.findResults()}
                    onRemove={() => void session.remove()}
                    onKeep={() => store.dispatch({ kind: "kept" })}
                    onPreview={(settings) => void session.preview(settings)}
                    onTogether={(list) => store.dispatch({ kind: "offerList", list })}
                    onBack={() => store.dispatch({ kind: "back" })}
                    onShowCell={(address) => void session.showCell(address)}
                  />
                </CardsContext>
              </FormulasContext>
            </SegmentsContext>
          </HistoryContext>
        </OpenContext>
      </WordsContext>
    );
  };
  return (
    <FluentProvider theme={themeFor(dark)}>
      <OpeningContext value={words}>
        <FilesContext value={files}>
          <Stack className={styles.root} {...handlers}>
            <LiveRegion text={rest === undefined ? "" : announcement(screen, rest.words)} />
            <main ref={main} className={styles.main}>
              {shown()}
            </main>
            <footer className={styles.footer}>
              <LockClosedRegular aria-hidden />
              <Text size={200}>{words.pane.footer}</Text>
            </footer>
            {isOver && (
              <div className={styles.drop}>
                <Text size={400} weight="semibold">
                  {words.pane.start.drop}
                </Text>
              </div>
            )}
          </Stack>
        </FilesContext>
      </OpeningContext>
    </FluentProvider>
  );
}
