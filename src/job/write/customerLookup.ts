import { joinNamed, type NamedJoin } from "../../engine/sales/spelling/joinNamed";
import { spellingLookup } from "../../engine/sales/spelling/spellingLookup";
import { tidyName } from "../../engine/sales/spelling/tidyName";

/**
 * The customer that a text on one of our sheets means: the one of that name, the only one whose name differs no more than spellings do that are joined, or
 * the one as which the table Names counts it. docs/reading.md#spellings.
 * @param names by customerIndex
 * @param joins rows of the table Names
 * @param texts that will be looked for
 */
export function customerLookup(
  names: readonly string[],
  joins: readonly NamedJoin[],
  texts: readonly string[]
): (text: string) => number | undefined {
  const steps = spellingLookup(names, (name) => name, [...texts, ...joins.flat()]);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const find = step.value;
  const named = joinNamed(joins, names, find);
  // Spellings that the list has no more, since they count as somebody else.
  const added = new Map(named.names.slice(names.length).map((name, i) => [name, names.length + i]));
  return (text) => {
    const place = find(text) ?? added.get(tidyName(text));
    const customer = place === undefined ? undefined : named.to[place]!;
    return customer !== undefined && customer < names.length ? customer : undefined;
  };
}
