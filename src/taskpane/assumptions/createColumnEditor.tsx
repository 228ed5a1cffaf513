import type { ColumnRole } from "../../engine/settings/settings";
import { HeaderSelect } from "../look/HeaderSelect";
import { useWords } from "../look/words";
import type { Draft, EditorProps } from "./editor";

/** Which column has a role; without a choice it is recognised. */
export function createColumnEditor(role: ColumnRole): (props: EditorProps) => React.JSX.Element {
  return function ColumnEditor({ draft, source, onChange }) {
    const { messages, pane, fill } = useWords();
    const recognised = draft.columns[role] === undefined ? source.columns[role]?.header : undefined;
    return (
      <HeaderSelect
        aria-label={fill(pane.assumptions.column, { role: messages.classes.roles[role] })}
        value={draft.columns[role] ?? ""}
        onChange={(_, { value }) => onChange({ ...draft, columns: withColumn(draft, role, value) })}
      >
        <option value="">
          {[pane.assumptions.auto, recognised].filter((text) => text !== undefined).join(": ")}
        </option>
        {headersFor(role, source).map((header) => (
          <option key={header} value={header}>
            {header}
          </option>
        ))}
      </HeaderSelect>
    );
  };
}

function withColumn({ columns }: Draft, role: ColumnRole, header: string): Draft["columns"] {
  const { [role]: _before, ...others } = columns;
  return header === "" ? others : { ...others, [role]: header };
}

/** Headers of the list: those that could have the role first, then the rest. */
export function headersFor(
  role: ColumnRole,
  { columns, headers }: EditorProps["source"]
): readonly string[] {
  const choice = columns[role];
  const fitting = choice ? [choice.header, ...choice.alternatives.map(({ header }) => header)] : [];
  return [...new Set([...fitting, ...headers].filter((header) => header !== ""))];
}
