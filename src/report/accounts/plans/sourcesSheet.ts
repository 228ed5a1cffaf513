/** Sheet Sources: how many prospects each source gave, who of them became a customer, and what those bought for (R41). docs/accounts.md#sources */
import { LANGUAGES } from "../../../wording/language";
import { wordingFor } from "../../../wording/wordingFor";
import { money, share } from "../../blocks/rounded";
import type { ReportSheet } from "../../blocks/report";
import { footBlock } from "../../keyAccounts/footBlock";
import { PART, TEXT, WHOLE } from "../../keyAccounts/footStyles";
import type { ReportInput } from "../../reportInput";
import { valueFormat } from "../../segments/valueFormat";
import { isViewWanted, viewDraft, viewSheet } from "./viewSheet";

type SourceCode = keyof ReportInput["wording"]["messages"]["accountWork"]["prospects"]["sources"];

interface Source {
  readonly name: string;
  prospects: number;
  customers: number;
  value: number;
}

const WIDTHS = [30, 14, 14, 14, 18] as const;

/** undefined where nobody asks for it and none stands */
export function sourcesSheet(input: ReportInput): ReportSheet | undefined {
  if (!isViewWanted(input, "sources")) return undefined;
  const { result, wording } = input;
  const words = wording.messages.accountPlans.sources;
  const { name: value } = wording.messages.classes.basis[result.analysis.valueBasis];
  const sources = sourcesOf(input);
  const total = (count: (one: Source) => number): number =>
    sources.reduce((sum, one) => sum + count(one), 0);
  const [prospects, customers] = [total((one) => one.prospects), total((one) => one.customers)];
  const says =
    prospects === 0 ? words.title.none : wording.fill(words.title.some, { prospects, customers });
  const draft = viewDraft(input, says, words.how);
  const cells = (one: Source) => [
    one.name,
    one.prospects,
    one.customers,
    one.prospects === 0 ? "" : share(one.customers / one.prospects),
    money(one.value),
  ];
  const all = { name: words.all, prospects, customers, value: total((one) => one.value) };
  footBlock(draft, {
    title: words.bySource,
    headers: [...Object.values(words.columns), value],
    styles: [TEXT, WHOLE, WHOLE, PART, { numberFormat: valueFormat(input) }],
    rows: [...sources, all].map(cells),
  });
  draft.style(draft.next - 2, 0, 1, WIDTHS.length, { bold: true });
  return viewSheet(input, "sources", draft.drawing(), WIDTHS);
}

/** Those of the list in its order, then those of the user's own, then prospects without any. */
function sourcesOf({ earlier, result, wording }: ReportInput): readonly Source[] {
  const { sources } = wording.messages.accountWork.prospects;
  const known = Object.entries(sources).map(([code, name]) => [code, empty(name)] as const);
  const own = new Map<string, Source>();
  const found = new Map<string, Source>(known);
  const none = empty(wording.messages.accountPlans.sources.none);
  const seen = new Set<number | string>();
  for (const { key, customer, text } of earlier.prospects ?? []) {
    const who = customer ?? key.trim().toLowerCase();
    // Of two rows of one prospect the one further up counts.
    if (who === "" || seen.has(who)) continue;
    seen.add(who);
    const told = text("source").trim();
    const folded = told.toLowerCase();
    const code = CODES.get(folded);
    if (code === undefined && told !== "" && !own.has(folded)) own.set(folded, empty(told));
    const source = told === "" ? none : code === undefined ? own.get(folded)! : found.get(code)!;
    source.prospects += 1;
    if (customer === undefined) continue;
    source.customers += 1;
    source.value += result.analysis.customers.value[customer]!;
  }
  return [...found.values(), ...own.values(), ...(none.prospects > 0 ? [none] : [])];
}

const CODES: ReadonlyMap<string, SourceCode> = new Map(
  LANGUAGES.flatMap((language) => {
    const { sources } = wordingFor(language).messages.accountWork.prospects;
    return (Object.keys(sources) as SourceCode[]).map(
      (code) => [sources[code].toLowerCase(), code] as const
    );
  })
);

function empty(name: string): Source {
  return { name, prospects: 0, customers: 0, value: 0 };
}
