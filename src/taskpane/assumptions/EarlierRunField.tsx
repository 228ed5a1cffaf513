import { Field, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { isoOfDay } from "../../engine/calendar/isoDay";
import { runName } from "../../report/pastRuns/runName";
import { useWords } from "../look/words";
import type { EditorProps } from "./editor";
import { repeatableRuns } from "./repeatableRuns";

type EarlierRunFieldProps = Pick<EditorProps, "draft" | "runs" | "source" | "onChange">;

/** Which earlier run is calculated again: its settings, and the day that it looked from. Nothing where there is none. */
export function EarlierRunField({
  draft,
  runs,
  source,
  onChange,
}: EarlierRunFieldProps): React.JSX.Element {
  const words = useWords();
  const { again, againNone, againOld, againRun } = words.pane.assumptions;
  const [chosen, setChosen] = useState("");
  const { repeatable, old } = repeatableRuns(runs, source);
  const choose = (value: string): void => {
    setChosen(value);
    const run = repeatable.find(({ runAt }) => String(runAt) === value);
    if (run === undefined) return;
    onChange({ ...run.settings, sheets: draft.sheets, asOf: isoOfDay(run.asOfDay) });
  };
  return (
    <>
      {repeatable.length > 0 && (
        <Field label={again}>
          <Select value={chosen} onChange={(_, { value }) => choose(value)}>
            <option value="">{againNone}</option>
            {repeatable.map(({ runAt, asOfDay }) => (
              <option key={runAt} value={String(runAt)}>
                {words.fill(againRun, {
                  day: words.formats.date(asOfDay, source.grain),
                  run: runName(runAt, words),
                })}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {old > 0 && <Text size={200}>{words.fill(againOld, { count: old })}</Text>}
    </>
  );
}
