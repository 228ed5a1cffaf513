import { Button, Field, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Settings } from "../../engine/settings/settings";
import type { ColumnQuestion as Question } from "../../job/job";
import { HeaderSelect } from "../look/HeaderSelect";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";

const useStyles = makeStyles({ apply: { alignSelf: "flex-start" } });

interface ColumnQuestionProps {
  readonly question: Question;
  readonly onChange: (address: string, settings: Settings) => void;
}

/** A column that could not be told from its header and its cells: the user chooses it. */
export function ColumnQuestion({ question, onChange }: ColumnQuestionProps): React.JSX.Element {
  const styles = useStyles();
  const { fill, messages, pane } = useWords();
  const { address, headers, role, settings } = question;
  const [header, choose] = useState(headers[0] ?? "");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onChange(address, { ...settings, columns: { ...settings.columns, [role]: header } });
      }}
    >
      <Stack gap="S">
        <Field label={fill(pane.problem.which, { role: messages.classes.roles[role] })}>
          <HeaderSelect value={header} onChange={(_, { value }) => choose(value)}>
            {headers.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </HeaderSelect>
        </Field>
        <Button type="submit" appearance="primary" className={styles.apply}>
          {pane.assumptions.apply}
        </Button>
      </Stack>
    </form>
  );
}
