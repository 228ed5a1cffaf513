import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Settings } from "../../engine/settings/settings";
import { SettingsError } from "../../engine/settings/settingsError";
import { readSettings } from "../../engine/settings/readSettings";
import type { Assumption } from "../../wording/assumptions";
import { useWords } from "../look/words";
import type { ResultSource } from "../../report/result";
import type { EarlierRun } from "../../report/pastRuns/earlierRun";
import { BasisEditor } from "./BasisEditor";
import { createColumnEditor } from "./createColumnEditor";
import { createRowsEditor } from "./createRowsEditor";
import type { Draft, EditorProps } from "./editor";
import { HeaderEditor } from "./HeaderEditor";
import { KeyAccountsEditor } from "./KeyAccountsEditor";
import { LimitsEditor } from "./LimitsEditor";
import { LostEditor } from "./LostEditor";
import { PeriodEditor } from "./PeriodEditor";
import { RhythmEditor } from "./RhythmEditor";
import { settingFault } from "./settingFault";
import { SheetsEditor } from "./SheetsEditor";
import { WindowEditor } from "./WindowEditor";
import { Word } from "./Word";
import { WordForm } from "./WordForm";

/** What can be changed: what was assumed, and where it goes. */
type Part = Assumption["part"] | "keyAccounts" | "sheets";

const EDITORS: {
  readonly [part in Part]: (props: EditorProps) => React.JSX.Element;
} = {
  value: BasisEditor,
  window: WindowEditor,
  period: PeriodEditor,
  customer: createColumnEditor("customer"),
  date: createColumnEditor("date"),
  amount: createColumnEditor("amount"),
  profit: createColumnEditor("profit"),
  quantity: createColumnEditor("quantity"),
  header: HeaderEditor,
  hidden: createRowsEditor("hidden"),
  totals: createRowsEditor("totals"),
  cancelled: createRowsEditor("cancelled"),
  limits: LimitsEditor,
  xyz: RhythmEditor,
  lost: LostEditor,
  keyAccounts: KeyAccountsEditor,
  sheets: SheetsEditor,
};

/** What does not depend on how the list was read, and is not a choice of sheets. */
const PREVIEWED: ReadonlySet<Part> = new Set(["value", "period", "limits", "xyz", "lost"]);

const useStyles = makeStyles({ fault: { color: tokens.colorPaletteRedForeground1 } });

interface AssumptionEditorProps {
  readonly assumption: { readonly part: Part; readonly text: string };
  readonly settings: Settings;
  readonly source: ResultSource;
  readonly runs: readonly EarlierRun[];
  readonly analysis: EditorProps["analysis"];
  readonly backTest: EditorProps["backTest"];
  readonly isBusy: boolean;
  /** What the draft would give is shown; nothing is written. */
  readonly onPreview: (settings: Settings) => void;
  readonly onApply: (settings: Settings) => void;
}

/** A word of the assumptions line that can be changed. */
export function AssumptionEditor({
  assumption: { part, text },
  isBusy,
  onApply,
  ...list
}: AssumptionEditorProps): React.JSX.Element {
  const { pane } = useWords();
  return (
    <Word
      text={text}
      title={pane.assumptions.titles[part]}
      isBusy={isBusy}
      form={(closeThen) => (
        <Form {...list} part={part} onApply={(settings) => closeThen(() => onApply(settings))} />
      )}
    />
  );
}

interface FormProps extends Omit<AssumptionEditorProps, "assumption" | "isBusy"> {
  readonly part: Part;
}

function Form({ part, settings, onPreview, onApply, ...list }: FormProps): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const [draft, setDraft] = useState<Draft>(settings);
  const [fault, setFault] = useState<string>();
  const Editor = EDITORS[part];
  const change = (next: Draft): void => {
    setDraft(next);
    setFault(undefined);
    const read = settingsOf(next);
    // On the way to a number there are faults that are none.
    if (PREVIEWED.has(part) && !(read instanceof SettingsError)) onPreview(read);
  };
  const apply = (): void => {
    const read = settingsOf(draft);
    if (read instanceof SettingsError) setFault(settingFault(read, list.source, words));
    else onApply(read);
  };
  return (
    <WordForm title={words.pane.assumptions.titles[part]} onApply={apply}>
      <Editor {...list} draft={draft} onChange={change} />
      {fault !== undefined && (
        <Text role="alert" className={styles.fault}>
          {fault}
        </Text>
      )}
    </WordForm>
  );
}

function settingsOf(draft: Draft): Settings | SettingsError {
  try {
    return readSettings(draft);
  } catch (error) {
    if (error instanceof SettingsError) return error;
    throw error;
  }
}
