import type { Analysis } from "../../../engine/analysis";
import type { Result } from "../../../report/result";
import { segmentOf } from "../../../report/letters";
import { CustomerList } from "../CustomerList";
import { valueText } from "../../look/valueText";
import { useWords } from "../../look/words";
import { besideInRank } from "./besideInRank";
import { Titled } from "./Titled";

interface NeighboursProps {
  readonly customer: number;
  readonly result: Result;
  /** With the letters that count. */
  readonly counted: Analysis;
}

/** Who stands just above and just below in the ranking, and how far away; each a door. */
export function Neighbours({
  customer,
  result,
  counted,
}: NeighboursProps): React.JSX.Element | null {
  const words = useWords();
  const { fill, pane } = words;
  const { title, above, below, equal } = pane.customer.neighbours;
  const { analysis, customers: names } = result;
  const valueOf = valueText(result, words);
  const items = besideInRank(analysis, customer).map(({ customer: other, rank, difference }) => {
    const apart = valueOf(Math.abs(difference));
    const says =
      difference === 0
        ? fill(equal, { rank })
        : fill(difference > 0 ? above : below, { rank, difference: apart });
    const segment = segmentOf(counted.customers, other);
    return { customer: other, name: names[other]!, fact: `${segment} · ${says}` };
  });
  if (items.length === 0) return null;
  return (
    <Titled title={title}>
      <CustomerList label={title} items={items} />
    </Titled>
  );
}
