import { shorten } from "../../wording/shorten";
import { valueText } from "../look/valueText";
import { useWords } from "../look/words";
import { NamePairs } from "../names/NamePairs";
import { Titled } from "./customer/Titled";
import type { SheetViewProps } from "./SheetViewProps";
import { useCards } from "./useCards";

/** Prospects whose names are near those of customers: one click says that they are one. Nothing where there are none, or the result is not in the workbook. */
export function NearProspects({ told }: SheetViewProps): React.JSX.Element | null {
  const words = useWords();
  const { isThere, join } = useCards();
  const { names, result, review } = told;
  if (!isThere || review.nearProspects.length === 0) return null;
  const { fill, pane } = words;
  const valueOf = valueText(result, words);
  const pairs = review.nearProspects.map(({ name, customer: c }) => {
    const customer = result.customers[c]!;
    const value = valueOf(result.analysis.customers.value[c]!);
    const text = fill(pane.cards.near, {
      name: shorten(name),
      sheet: names.sheets.prospects,
      customer: shorten(customer),
      value,
    });
    return { spelling: name, customer, text };
  });
  return (
    <Titled title={pane.cards.prospects}>
      <NamePairs
        pairs={pairs}
        kind="join"
        isWriting={false}
        onNames={(change) => join(result, change)}
      />
    </Titled>
  );
}
