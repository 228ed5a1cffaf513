import { nameKey } from "../nameKey";
import type { ReportInput } from "../reportInput";
import { typedNumber } from "../typedNumber";
import { managersOfList } from "./managerRows";

/** Products of each manager: more are no list to study. */
const MOST = 10;

/** A product that customers of a manager buy. docs/accounts.md#training */
export interface StudiedProduct {
  readonly manager: string;
  readonly product: string;
  /** Names of those customers who bought most of it, and how many more there are. */
  readonly customers: readonly string[];
  readonly others: number;
  /** What they brought with it. */
  readonly brought: number;
}

type Given = Pick<ReportInput, "review" | "result" | "earlier">;

/**
 * By manager in the order of Managers, the product that brought most first: the largest of all their customers, what their accounts buy most (the cards count it), and those that
 * stand there already and are still bought.
 */
export function studiedProducts(input: Given): readonly StudiedProduct[] {
  const ofAccounts = accountPairs(input);
  const standing = (input.earlier.training ?? []).map(({ text }) => ({
    pair: nameKey(text("manager"), text("product")),
    isOurs: text("key") !== "",
  }));
  const ours = new Set(standing.filter(({ isOurs }) => isOurs).map(({ pair }) => pair));
  // Somebody typed the row: it is theirs.
  const typed = new Set(standing.filter(({ isOurs }) => !isOurs).map(({ pair }) => pair));
  return boughtByManager(input).flatMap((own) =>
    own
      .sort((p, q) => q.brought - p.brought || (p.product < q.product ? -1 : 1))
      .map((one) => ({ one, pair: nameKey(one.manager, one.product) }))
      .filter(({ pair }, i) => i < MOST || ofAccounts.has(pair) || ours.has(pair))
      .filter(({ pair }) => ours.has(pair) || !typed.has(pair))
      .map(({ one }) => one)
  );
}

/** All that the customers of each manager buy, in the order of Managers. */
function boughtByManager(input: Given): StudiedProduct[][] {
  const { review, result } = input;
  const managers = managersOfList(input);
  const products = review.dimensions.find(({ role }) => role === "product");
  const { managerProducts: bought } = review;
  if (managers === undefined || products === undefined || bought === null) return [];
  const all = new Map<string, StudiedProduct[]>(
    managers.rows.map(({ manager }) => [nameKey(manager), []])
  );
  const named = bought.largest.length / Math.max(1, bought.manager.length);
  bought.manager.forEach((value, i) => {
    const manager = review.dimensions[managers.dimension]!.values[value]!;
    const customers = [...bought.largest.subarray(i * named, (i + 1) * named)]
      .filter((customer) => customer >= 0)
      .map((customer) => result.customers[customer]!);
    all.get(nameKey(manager))?.push({
      ...{ manager, customers },
      product: products.values[bought.product[i]!]!,
      others: bought.buyers[i]! - customers.length,
      brought: bought.brought[i]!,
    });
  });
  return [...all.values()];
}

/** What accounts buy most, each with their manager. */
function accountPairs(input: Given): ReadonlySet<string> {
  const managers = managersOfList(input);
  return new Set(
    input.review.accountProducts.flatMap(({ customer, bought }) =>
      bought.map((product) => nameKey(managers?.of(customer) ?? "", product))
    )
  );
}

/** The products of a manager: as on Training, then those that somebody added there. */
export function studyLists(input: Given): (manager: string) => readonly string[] {
  const typed = (input.earlier.training ?? [])
    .filter(({ text }) => text("key") === "" && text("product").trim() !== "")
    .map(({ text }) => ({ manager: text("manager"), product: text("product").trim() }));
  const all = [...studiedProducts(input), ...typed].map(({ manager, product }) => ({
    key: nameKey(manager),
    product,
  }));
  return (manager) =>
    all.filter(({ key }) => key === nameKey(manager)).map(({ product }) => product);
}

/** Whether a manager was trained on a product: a row says on which day. */
export function isTrained({
  earlier,
}: Pick<ReportInput, "earlier">): (manager: string, product: string) => boolean {
  const trained = new Set(
    (earlier.training ?? [])
      .filter(({ text }) => (typedNumber(text("trainedOn")) ?? 0) > 0)
      .map(({ text }) => nameKey(text("manager"), text("product")))
  );
  return (manager, product) => trained.has(nameKey(manager, product));
}

/** On how many of the products that an account buys most its manager was trained (R22); undefined where the list names no manager or no products of it. */
export function trainedFor(
  input: Given
): (customer: number) => { readonly trained: number; readonly count: number } | undefined {
  const managers = managersOfList(input);
  const is = isTrained(input);
  const products = new Map(input.review.accountProducts.map((one) => [one.customer, one.bought]));
  return (customer) => {
    const manager = managers?.of(customer) ?? "";
    const bought = products.get(customer) ?? [];
    if (manager === "" || bought.length === 0) return undefined;
    return { trained: bought.filter((one) => is(manager, one)).length, count: bought.length };
  };
}
