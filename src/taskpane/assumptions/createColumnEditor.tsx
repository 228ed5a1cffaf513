import { Select } from "@fluentui/react-components";
import type { ColumnRole } from "../../engine/settings";
import { useWords } from "../look/words";
import type { EditorProps } from "./editor";

/** Which column has a role, where the list leaves a choice. */
export function createColumnEditor(role: ColumnRole): (props: EditorProps) => React.JSX.Element {
  return function ColumnEditor({ draft, result, onChange }) {
    const { messages, pane, fill } = useWords();
    const headers = headersFor(role, result.source.columns);
    return (
      <Select
        aria-label={fill(pane.assumptions.column, { role: messages.classes.roles[role] })}
        value={draft.columns[role] ?? headers[0]}
        onChange={(_, { value }) =>
          onChange({ ...draft, columns: { ...draft.columns, [role]: value } })
        }
      >
        {headers.map((header) => (
          <option key={header} value={header}>
            {header}
          </option>
        ))}
      </Select>
    );
  };
}

/** Headers of the columns that could have a role, the one in use first. */
export function headersFor(
  role: ColumnRole,
  columns: EditorProps["result"]["source"]["columns"]
): readonly string[] {
  const choice = columns[role];
  if (choice === undefined) return [];
  const headers = [choice.header, ...choice.alternatives.map(({ header }) => header)];
  return [...new Set(headers.filter((header) => header !== ""))];
}
