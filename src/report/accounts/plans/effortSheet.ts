/** Sheet Effort: hours, visits and discount of each class and account beside what they bring in, and where these do not match (R34). docs/accounts.md#effort */
import type { ReportSheet, Style, Value } from "../../blocks/report";
import { money, share } from "../../blocks/rounded";
import { abcLetters } from "../../byHand/abcLetters";
import { textHeight } from "../../blocks/textHeight";
import { lettersInUse } from "../../byHand/lettersInUse";
import { footBlock } from "../../keyAccounts/footBlock";
import { PART, TEXT } from "../../keyAccounts/footStyles";
import type { ReportInput } from "../../reportInput";
import { valueFormat } from "../../segments/valueFormat";
import { fieldNumber } from "../accountFields";
import {
  type Effort,
  type EffortShare,
  effortShares,
  RESOURCES,
  type Resource,
} from "./effortShares";
import { isViewWanted, viewDraft, viewSheet } from "./viewSheet";

const APART_WIDTH = 70;
const WIDTHS = [28, 11, 10, 11, 10, 16, 10, 15, 10, APART_WIDTH] as const;

interface Account extends Effort {
  readonly customer: number;
}

interface Group {
  readonly name: string;
  readonly accounts: readonly Effort[];
}

/** undefined where nobody asks for it and none stands */
export function effortSheet(input: ReportInput): ReportSheet | undefined {
  if (!isViewWanted(input, "effort")) return undefined;
  const { result, wording } = input;
  const words = wording.messages.accountPlans.effort;
  const accounts = accountsOf(input);
  const single = accounts.map((one) => ({
    name: result.customers[one.customer]!,
    accounts: [one],
  }));
  const classes = abcLetters(result.analysis)
    .map((letter) => ({
      name: letter,
      accounts: accounts.filter(({ customer }) => lettersInUse(input, customer).abc === letter),
    }))
    .filter((one) => one.accounts.length > 0);
  const draft = viewDraft(
    input,
    titleOf(input, single),
    wording.fill(words.how, { basis: basisOf(input) })
  );
  block(input, draft, words.byClass, words.class, classes);
  const { customer } = wording.messages.sheets.columns;
  block(input, draft, words.byAccount, customer, single);
  return viewSheet(input, "effort", draft.drawing(), WIDTHS);
}

function accountsOf({ earlier, result }: ReportInput): readonly Account[] {
  const seen = new Set<number>();
  const { value, order } = result.analysis.customers;
  const rows = (earlier.accounts ?? []).flatMap(({ customer, text }): readonly Account[] => {
    // Of two rows of one customer the one further up counts.
    if (customer === undefined || seen.has(customer)) return [];
    seen.add(customer);
    const typed = (id: Resource): number | undefined => fieldNumber(id, text(id));
    return [
      {
        ...{ customer, value: value[customer]! },
        of: { hours: typed("hours"), visits: typed("visits"), discount: typed("discount") },
      },
    ];
  });
  const places = new Map(Array.from(order, (customer, place) => [customer, place]));
  return rows.sort((one, other) => places.get(one.customer)! - places.get(other.customer)!);
}

function basisOf({ result, wording }: ReportInput): string {
  return wording.messages.classes.basis[result.analysis.valueBasis].of;
}

function titleOf({ wording }: ReportInput, groups: readonly Group[]): string {
  const words = wording.messages.accountPlans.effort.title;
  const found = RESOURCES.map((id) => effortShares(accountsIn(groups), id));
  const isTold = ({ of }: Effort): boolean => RESOURCES.some((id) => of[id] !== undefined);
  const told = groups.filter(({ accounts }) => accounts.some(isTold)).length;
  const apart = groups.filter((_, i) => found.some((shares) => shares[i]?.mismatch)).length;
  if (told === 0) return words.none;
  const facts = { told, count: groups.length, apart };
  if (apart > 0) return wording.fill(words.some, facts);
  const isCompared = found.some((shares) => shares.some((one) => one !== undefined));
  return wording.fill(isCompared ? words.even : words.few, facts);
}

function accountsIn(groups: readonly Group[]): readonly (readonly Effort[])[] {
  return groups.map(({ accounts }) => accounts);
}

function block(
  input: ReportInput,
  draft: Parameters<typeof footBlock>[0],
  title: string,
  first: string,
  groups: readonly Group[]
): void {
  const { result, wording } = input;
  const words = wording.messages.accountPlans.effort;
  const { columns } = wording.messages.accounts;
  const shares = RESOURCES.map((id) => effortShares(accountsIn(groups), id));
  const values = groups.map(({ accounts }) => accounts.reduce((sum, one) => sum + one.value, 0));
  const all = values.reduce((sum, one) => sum + Math.max(0, one), 0);
  const amount: Style = {
    numberFormat: wording.formats.moneyFormat("#,##0.00", result.source.currency),
  };
  const number: Style = { numberFormat: "#,##0.##" };
  const texts = groups.map((_, i) =>
    apartText(
      input,
      RESOURCES.map((_, r) => shares[r]![i])
    )
  );
  texts.forEach((text, i) => {
    const height = textHeight([[text, APART_WIDTH]]);
    // Below the title and the header.
    if (height > textHeight([])) draft.height(draft.next + 2 + i, height);
  });
  footBlock(draft, {
    title,
    headers: [
      first,
      ...RESOURCES.flatMap((id) => [columns[id], words.share]),
      wording.messages.classes.basis[result.analysis.valueBasis].name,
      words.share,
      words.apart,
    ],
    styles: [
      TEXT,
      ...RESOURCES.flatMap((id) => [id === "discount" ? amount : number, PART]),
      { numberFormat: valueFormat(input) },
      PART,
      { ...TEXT, wrap: true, indent: 1 },
    ].map((style) => ({ ...style, vertical: "Top" as const })),
    rows: groups.map(({ name, accounts }, i): readonly Value[] => [
      name,
      ...RESOURCES.flatMap((id, r) => {
        const told = accounts.flatMap(({ of }) => of[id] ?? []);
        const part = shares[r]![i];
        return [
          told.length === 0 ? "" : money(told.reduce((sum, one) => sum + one, 0)),
          part === undefined ? "" : share(part.spent),
        ];
      }),
      money(values[i]!),
      all <= 0 ? "" : share(Math.max(0, values[i]!) / all),
      texts[i]!,
    ]),
  });
}

/** "60% of the hours, 12% of profit. …" */
function apartText(input: ReportInput, shares: readonly (EffortShare | undefined)[]): string {
  const { wording } = input;
  const words = wording.messages.accountPlans.effort;
  return RESOURCES.flatMap((id, r) => {
    const part = shares[r];
    if (part?.mismatch === undefined) return [];
    return wording.fill(words[part.mismatch], {
      spent: wording.formats.share(part.spent),
      resource: words.resources[id],
      value: wording.formats.share(part.value),
      basis: basisOf(input),
    });
  }).join(wording.messages.sentences.join);
}
