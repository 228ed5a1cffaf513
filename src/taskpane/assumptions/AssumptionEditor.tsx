import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { readSettings, SettingsError, type Settings } from "../../engine/settings";
import type { Assumption } from "../../wording/assumptions";
import { useWords } from "../look/words";
import type { Result } from "../../job/job";
import { BasisEditor } from "./BasisEditor";
import { createColumnEditor } from "./createColumnEditor";
import { createRowsEditor } from "./createRowsEditor";
import type { Draft, EditorProps } from "./editor";
import { HeaderEditor } from "./HeaderEditor";
import { LimitsEditor } from "./LimitsEditor";
import { LostEditor } from "./LostEditor";
import { PeriodEditor } from "./PeriodEditor";
import { RhythmEditor } from "./RhythmEditor";
import { settingFault } from "./settingFault";
import { WindowEditor } from "./WindowEditor";

const EDITORS: {
  readonly [part in Assumption["part"]]: (props: EditorProps) => React.JSX.Element;
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
  limits: LimitsEditor,
  xyz: RhythmEditor,
  lost: LostEditor,
};

const useStyles = makeStyles({
  surface: { maxWidth: "260px" },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  fault: { color: tokens.colorPaletteRedForeground1 },
  word: { fontWeight: tokens.fontWeightRegular, minWidth: 0, textAlign: "start" },
});

interface AssumptionEditorProps {
  readonly assumption: Assumption;
  readonly result: Result;
  readonly onApply: (settings: Settings) => void;
}

/** A word of the assumptions line that opens a small form; what is applied is run at once. */
export function AssumptionEditor(props: AssumptionEditorProps): React.JSX.Element {
  const { assumption, result, onApply } = props;
  const styles = useStyles();
  const { pane, fill } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} trapFocus withArrow>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          shape="circular"
          className={styles.word}
          aria-label={fill(pane.assumptions.change, { text: assumption.text })}
        >
          {assumption.text}
        </Button>
      </PopoverTrigger>
      <PopoverSurface
        className={styles.surface}
        aria-label={pane.assumptions.titles[assumption.part]}
      >
        {/* The form begins anew whenever it is opened: what was typed and not applied is gone. */}
        <Form
          part={assumption.part}
          result={result}
          onApply={(settings) => {
            setOpen(false);
            onApply(settings);
          }}
        />
      </PopoverSurface>
    </Popover>
  );
}

interface FormProps {
  readonly part: Assumption["part"];
  readonly result: Result;
  readonly onApply: (settings: Settings) => void;
}

function Form({ part, result, onApply }: FormProps): React.JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const [draft, setDraft] = useState<Draft>(result.analysis.settings);
  const [fault, setFault] = useState<string>();
  const Editor = EDITORS[part];
  const apply = (event: React.FormEvent): void => {
    event.preventDefault();
    try {
      onApply(readSettings(draft));
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      setFault(settingFault(error, words));
    }
  };
  return (
    <form className={styles.form} onSubmit={apply} noValidate>
      <Text as="h2" weight="semibold" className={styles.title}>
        {words.pane.assumptions.titles[part]}
      </Text>
      <Editor draft={draft} result={result} onChange={setDraft} />
      {fault !== undefined && (
        <Text role="alert" className={styles.fault}>
          {fault}
        </Text>
      )}
      <Button type="submit" appearance="primary">
        {words.pane.assumptions.apply}
      </Button>
    </form>
  );
}
