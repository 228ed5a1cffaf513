import { customerLines } from "../../lines/customerLines";
import type { DayRange } from "../why/changeWindows";
import type { Dimension } from "../../sales/sales";
import type { UnitLines } from "../../lines/dominantValue";
import { sumCustomerByCustomer } from "../../lines/sumCustomerByCustomer";

/** What the customers of each manager buy: columns, an entry for each manager and product. docs/accounts.md#training. */
export interface ManagerProducts {
  /** Indices into the values of the managers and of the products; of a name in two spellings the first. */
  readonly manager: Int32Array;
  readonly product: Int32Array;
  /** What those brought who bought it. */
  readonly brought: Float64Array;
  /** How many they are. */
  readonly buyers: Int32Array;
  /** Three an entry: those who brought most, by customerIndex; -1 after the last. */
  readonly largest: Int32Array;
}

/** Buyers who are named. */
const MOST_BUYERS = 3;

interface Given {
  readonly products: Dimension;
  readonly managers: Pick<Dimension, "values">;
  /** Manager by customer (`dominantValue`); -1 = none. */
  readonly managerOf: Int32Array;
  readonly lines: UnitLines;
  readonly unitsPerOne: number;
  /** By line: a return is no purchase. */
  readonly amount: Float64Array;
  /** Days that count; all of them without it. */
  readonly window: DayRange | undefined;
}

export function managerProducts(given: Given): ManagerProducts {
  const { products, managers, managerOf, lines, unitsPerOne, amount, window } = given;
  const { customer, day, units } = lines;
  const sellers = firstSpellings(managers.values);
  const names = firstSpellings(products.values);
  const index = products.index.map((value) => names[value]!);
  /** Who bought a product last while their lines are gone through, one customer after the other. */
  const boughtBy = new Int32Array(names.length).fill(-1);
  const take = (line: number): boolean => {
    const isIn =
      window === undefined || (day[line]! >= window.fromDay && day[line]! <= window.toDay);
    if (isIn && amount[line]! > 0) boughtBy[index[line]!] = customer[line]!;
    return isIn;
  };
  const entries = new Entries(names.length);
  const grouped = customerLines(customer, managerOf.length);
  sumCustomerByCustomer(grouped, { index, width: names.length, units, take }, (c, own) => {
    const manager = sellers[managerOf[c]!] ?? -1;
    if (manager < 0 || managers.values[manager] === "") return;
    for (let v = 0; v < own.count; v += 1) {
      const product = own.values[v]!;
      if (products.values[product] !== "" && boughtBy[product] === c)
        entries.add(manager, product, c, own.sums[v]!);
    }
  });
  return entries.columns(unitsPerOne);
}

/** Of each text the first one that differs in case and spaces alone. */
function firstSpellings(texts: readonly string[]): Int32Array {
  const first = new Map<string, number>();
  return Int32Array.from(texts, (text, i) => {
    const folded = text.trim().replace(/\s+/g, " ").toLowerCase();
    const known = first.get(folded) ?? i;
    first.set(folded, known);
    return known;
  });
}

interface Buyer {
  readonly customer: number;
  readonly sum: number;
}

interface Entry {
  readonly manager: number;
  readonly product: number;
  sum: number;
  buyers: number;
  largest: readonly Buyer[];
}

class Entries {
  private readonly all = new Map<number, Entry>();

  constructor(private readonly productCount: number) {}

  add(manager: number, product: number, customer: number, sum: number): void {
    const key = manager * this.productCount + product;
    let entry = this.all.get(key);
    if (entry === undefined)
      this.all.set(key, (entry = { manager, product, sum: 0, buyers: 0, largest: [] }));
    entry.sum += sum;
    entry.buyers += 1;
    const last = entry.largest[MOST_BUYERS - 1];
    if (last === undefined || sum > last.sum)
      entry.largest = [...entry.largest, { customer, sum }]
        .sort((p, q) => q.sum - p.sum)
        .slice(0, MOST_BUYERS);
  }

  columns(unitsPerOne: number): ManagerProducts {
    const all = [...this.all.values()];
    return {
      manager: Int32Array.from(all, ({ manager }) => manager),
      product: Int32Array.from(all, ({ product }) => product),
      brought: Float64Array.from(all, ({ sum }) => sum / unitsPerOne),
      buyers: Int32Array.from(all, ({ buyers }) => buyers),
      largest: Int32Array.from(
        all.flatMap(({ largest }) =>
          Array.from({ length: MOST_BUYERS }, (_, i) => largest[i]?.customer ?? -1)
        )
      ),
    };
  }
}
