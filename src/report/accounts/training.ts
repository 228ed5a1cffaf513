import { nameKey } from "../nameKey";
import type { ReportInput } from "../reportInput";
import { typedNumber } from "../typedNumber";
import { managersOfList } from "./managerRows";

/** Products of each manager: more are no list to study. */
const MOST = 10;

/** A product that accounts of a manager buy most. docs/accounts.md#training */
export interface StudiedProduct {
  readonly manager: string;
  readonly product: string;
  /** Names of the accounts. */
  readonly accounts: readonly string[];
  /** What they bought of it. */
  readonly brought: number;
}

type Given = Pick<ReportInput, "review" | "result" | "earlier">;

/** By manager in the order of Managers, the product that brought most first: those that stand there already and are still bought, and of the others as many as there is room for. */
export function studiedProducts(input: Given): readonly StudiedProduct[] {
  const { review, result, earlier } = input;
  const managers = managersOfList(input);
  if (managers === undefined) return [];
  const all = new Map<string, Map<string, StudiedProduct>>(
    managers.rows.map(({ manager }) => [nameKey(manager), new Map()])
  );
  for (const { customer, bought, brought } of review.accountProducts)
    bought.forEach((product, i) => {
      const manager = managers.of(customer);
      const own = all.get(nameKey(manager));
      const before = own?.get(nameKey(product));
      own?.set(nameKey(product), {
        manager: before?.manager ?? manager,
        product: before?.product ?? product,
        accounts: [...(before?.accounts ?? []), result.customers[customer]!],
        brought: (before?.brought ?? 0) + brought[i]!,
      });
    });
  const standing = (earlier.training ?? []).map(({ text }) => ({
    pair: nameKey(text("manager"), text("product")),
    isOurs: text("key") !== "",
  }));
  const ours = new Set(standing.filter(({ isOurs }) => isOurs).map(({ pair }) => pair));
  // Somebody typed the row: it is theirs.
  const typed = new Set(standing.filter(({ isOurs }) => !isOurs).map(({ pair }) => pair));
  return [...all.values()].flatMap((own) =>
    [...own.values()]
      .sort((p, q) => q.brought - p.brought || (p.product < q.product ? -1 : 1))
      .map((one) => ({ one, pair: nameKey(one.manager, one.product) }))
      .filter(({ pair }, i) => i < MOST || ours.has(pair))
      .filter(({ pair }) => ours.has(pair) || !typed.has(pair))
      .map(({ one }) => one)
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
