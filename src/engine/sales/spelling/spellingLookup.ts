import { foldName } from "./foldName";
import { tidyName } from "./tidyName";

/** Names looked at in one step. */
const STEP = 4_096;

interface Folded {
  readonly form: number;
  readonly customer: number;
}

/** The customer that a text means: the one that is spelt so, else the only one whose name folds alike; undefined where none is. */
export type SpellingLookup = (text: string) => number | undefined;

/**
 * In steps: makes the names of a list findable. Folding all of them is dear: only where some text is no spelling as it stands.
 * @param texts that will be looked for
 * @param customerOf customer of each name
 */
export function* spellingLookup(
  names: readonly string[],
  customerOf: (name: number) => number,
  texts: readonly string[]
): Generator<undefined, SpellingLookup> {
  const exact = new Map<string, number>();
  for (let i = 0; i < names.length; i++) {
    exact.set(tidyName(names[i]!), customerOf(i));
    if (i % STEP === STEP - 1) yield;
  }
  const byKey = new Map<string, Folded[]>();
  if (texts.some((text) => !exact.has(tidyName(text)))) {
    for (let i = 0; i < names.length; i++) {
      const { key, form } = foldName(names[i]!);
      const alike = byKey.get(key);
      const folded = { form, customer: customerOf(i) };
      if (alike) alike.push(folded);
      else byKey.set(key, [folded]);
      if (i % STEP === STEP - 1) yield;
    }
  }
  return (text) => exact.get(tidyName(text)) ?? onlyOne(foldName(text), byKey);
}

/** As spellings are joined: one kind of legal form, or a form that is missing on one side. */
function onlyOne(
  { key, form }: { readonly key: string; readonly form: number },
  byKey: ReadonlyMap<string, readonly Folded[]>
): number | undefined {
  const alike = key === "" ? [] : (byKey.get(key) ?? []);
  const same = alike.filter((one) => one.form === form);
  const isFree = form === 0 || alike.every((one) => one.form === 0);
  const fitting = new Set((same.length > 0 || !isFree ? same : alike).map((one) => one.customer));
  return fitting.size === 1 ? [...fitting][0] : undefined;
}
