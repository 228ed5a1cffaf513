import { Checkbox, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { BOUNDS } from "../../engine/settings/bounds";
import type { KeyAccountSettings, KeyCriterionName } from "../../engine/settings/settings";
import { Stack } from "../look/Stack";
import { useWords } from "../look/words";
import type { EditorProps } from "./editor";
import { NumberField } from "./NumberField";
import { PercentField } from "./PercentField";

type NumberName = "leastValue" | "leastPurchases" | "leastDays" | "leastBudget";

/** Which criteria make a key account, with their limits; whether one is enough; which budget is a good one. */
export function KeyAccountsEditor({ draft, onChange }: EditorProps): React.JSX.Element {
  const { pane } = useWords();
  const { key, keyBudget, keyBudgetAuto, keyMatch, titles } = pane.assumptions;
  const { keyAccounts } = draft;
  const set = (changed: Partial<KeyAccountSettings>): void =>
    onChange({ ...draft, keyAccounts: { ...keyAccounts, ...changed } });
  const number = (name: NumberName, label: string, hint?: string): React.JSX.Element => (
    <NumberField
      label={label}
      value={keyAccounts[name]}
      {...(hint === undefined ? { isLabelHidden: true } : { hint })}
      onChange={(value) => set({ [name]: value })}
    />
  );
  const share = (name: "breadwinner" | "largest"): React.JSX.Element => (
    <PercentField
      label={key[name]}
      isLabelHidden
      share={keyAccounts[name]}
      onChange={(value) => set({ [name]: value })}
    />
  );
  const limits: { readonly [name in KeyCriterionName]: () => React.JSX.Element } = {
    breadwinner: () => share("breadwinner"),
    prospect: () => number("leastBudget", keyBudget, keyBudgetAuto),
    largest: () => share("largest"),
    class: () => (
      <Select
        aria-label={key.class}
        value={keyAccounts.leastClass}
        onChange={(_, { value }) => set({ leastClass: value === "B" ? "B" : "A" })}
      >
        {BOUNDS.keyClass.map((letter) => (
          <option key={letter}>{letter}</option>
        ))}
      </Select>
    ),
    rhythm: () => (
      <Select
        aria-label={key.rhythm}
        value={keyAccounts.leastRhythm}
        onChange={(_, { value }) => set({ leastRhythm: value === "Y" ? "Y" : "X" })}
      >
        {BOUNDS.keyRhythm.map((letter) => (
          <option key={letter}>{letter}</option>
        ))}
      </Select>
    ),
    value: () => number("leastValue", key.value),
    purchases: () => number("leastPurchases", key.purchases),
    age: () => number("leastDays", key.age),
  };
  const choose = (name: KeyCriterionName, isChosen: boolean): void =>
    set({
      criteria: BOUNDS.keyCriteria.filter((one) =>
        one === name ? isChosen : keyAccounts.criteria.includes(one)
      ),
    });
  return (
    <Stack gap="S">
      <RadioGroup
        aria-label={titles.keyAccounts}
        value={keyAccounts.match}
        onChange={(_, { value }) => set({ match: value === "all" ? "all" : "any" })}
      >
        {BOUNDS.keyMatch.map((match) => (
          <Radio key={match} value={match} label={keyMatch[match]} />
        ))}
      </RadioGroup>
      {BOUNDS.keyCriteria.map((name) => {
        const isChosen = keyAccounts.criteria.includes(name);
        return (
          <Stack key={name} gap="XS">
            <Checkbox
              label={key[name]}
              checked={isChosen}
              onChange={(_, { checked }) => choose(name, checked === true)}
            />
            {isChosen && limits[name]()}
          </Stack>
        );
      })}
    </Stack>
  );
}
