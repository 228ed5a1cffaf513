import { Checkbox } from "@fluentui/react-components";
import { BOUNDS } from "../../engine/settings/bounds";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";
import type { EditorProps } from "./editor";

/** Which sheets are written. */
export function SheetsEditor({ draft, onChange }: EditorProps): React.JSX.Element {
  const { messages, pane } = useWords();
  const { sheets } = draft;
  return (
    <Stack gap="XS" role="group" aria-label={pane.assumptions.titles.sheets}>
      {BOUNDS.sheets.map((sheet) => (
        <Checkbox
          key={sheet}
          label={messages.sheets.names[sheet]}
          checked={sheets[sheet]}
          onChange={(_, { checked }) =>
            onChange({ ...draft, sheets: { ...sheets, [sheet]: checked === true } })
          }
        />
      ))}
    </Stack>
  );
}
