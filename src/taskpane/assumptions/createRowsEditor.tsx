import { Radio, RadioGroup } from "@fluentui/react-components";
import { useWords, type Words } from "../look/words";
import type { EditorProps } from "./editor";

type Label = keyof Words["pane"]["assumptions"];

/** The two ways to treat rows that a filter hides, rows that add up others, and rows that sold nothing. */
const CHOICES = {
  hidden: { seen: "hiddenSeen", all: "hiddenAll" },
  totals: { out: "totalsOut", kept: "totalsKept" },
  cancelled: { out: "cancelledOut", kept: "cancelledKept" },
} as const satisfies { readonly [setting: string]: { readonly [value: string]: Label } };

/** Whether rows of a kind count. */
export function createRowsEditor(
  setting: keyof typeof CHOICES
): (props: EditorProps) => React.JSX.Element {
  return function RowsEditor({ draft, onChange }) {
    const { pane } = useWords();
    const { rows } = draft;
    return (
      <RadioGroup
        aria-label={pane.assumptions.titles[setting]}
        value={rows[setting]}
        onChange={(_, { value }) => onChange({ ...draft, rows: { ...rows, [setting]: value } })}
      >
        {Object.entries(CHOICES[setting]).map(([value, label]) => (
          <Radio key={value} value={value} label={pane.assumptions[label]} />
        ))}
      </RadioGroup>
    );
  };
}
