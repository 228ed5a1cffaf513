import { Radio, RadioGroup } from "@fluentui/react-components";
import { BOUNDS } from "../../engine/settings/bounds";
import type { ValueBasis } from "../../engine/settings/settings";
import { useWords } from "../look/words";
import type { EditorProps } from "./editor";

/** What customers are ranked by: only what the list has. */
export function BasisEditor({ draft, source, analysis, onChange }: EditorProps): React.JSX.Element {
  const { messages, pane } = useWords();
  const { columns } = source;
  const has: { readonly [basis in ValueBasis]: boolean } = {
    profit: columns.profit !== undefined || columns.cost !== undefined,
    revenue: true,
    quantity: columns.quantity !== undefined,
    purchases: analysis.asOfDay > 0,
  };
  const offered = BOUNDS.value.filter((one) => has[one]);
  return (
    <RadioGroup
      aria-label={pane.assumptions.titles.value}
      value={draft.value}
      onChange={(_, { value }) =>
        onChange({ ...draft, value: offered.find((one) => one === value) ?? "auto" })
      }
    >
      <Radio value="auto" label={pane.assumptions.auto} />
      {offered.map((basis) => (
        <Radio key={basis} value={basis} label={messages.classes.basis[basis].choice} />
      ))}
    </RadioGroup>
  );
}
