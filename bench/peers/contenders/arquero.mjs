/** arquero on columns; it turns these expressions into code itself. */
import { desc, op, rolling, table } from "arquero";
import { columnsOf } from "../sales.mjs";

export function open() {
  let sales;
  let result;
  let matrix;
  return {
    clear() {
      sales = result = matrix = undefined;
    },
    load(rows) {
      sales = table(columnsOf(rows));
    },
    query() {
      result = classified(customersOf(sales));
      matrix = result
        .groupby("abc", "xyz")
        .rollup({ customers: op.count(), value: (d) => op.sum(d.total) });
    },
    answer: () => ({
      sums: Object.values(
        result
          .rollup({
            customers: op.count(),
            total: (d) => op.sum(d.total),
            purchases: (d) => op.sum(d.purchases),
            first: (d) => op.sum(d.first),
            last: (d) => op.sum(d.last),
            recency: (d) => op.sum(d.recency),
            gap: (d) => op.sum(d.gap),
            squares: (d) => op.sum(d.squares),
          })
          .object()
      ),
      cells: matrix.objects().map(({ abc, xyz, customers }) => [abc, xyz, customers]),
    }),
  };
}

function customersOf(sales) {
  return sales
    .derive({
      bought: (d) => (d.amount > 0 ? d.day : null),
      purchase: (d) => (d.amount > 0 ? 1 : 0),
    })
    .groupby("name", "month")
    .rollup({
      s: (d) => op.sum(d.amount),
      n: (d) => op.sum(d.purchase),
      first: (d) => op.min(d.bought),
      last: (d) => op.max(d.bought),
    })
    .derive({ square: (d) => d.s * d.s })
    .groupby("name")
    .rollup({
      total: (d) => op.sum(d.s),
      purchases: (d) => op.sum(d.n),
      first: (d) => op.min(d.first),
      last: (d) => op.max(d.last),
      squares: (d) => op.sum(d.square),
    });
}

function classified(customers) {
  return customers
    .derive({ positive: (d) => (d.total > 0 ? d.total : 0) })
    .orderby(desc("total"), "name")
    .derive({
      before: rolling((d) => op.sum(d.positive)),
      base: (d) => op.sum(d.positive),
      asOf: (d) => op.max(d.last),
    })
    .derive({
      before: (d) => d.before - d.positive,
      recency: (d) => d.asOf - d.last,
      gap: (d) => (d.purchases > 1 ? (d.last - d.first) / (d.purchases - 1) : null),
      variance: (d) => d.squares / 36 - (d.total * d.total) / 1296,
      square: (d) => (d.total * d.total) / 1296,
    })
    .derive({
      abc: (d) =>
        d.total <= 0 ? "C" : d.before < 0.8 * d.base ? "A" : d.before < 0.95 * d.base ? "B" : "C",
      xyz: (d) =>
        d.total <= 0
          ? "Z"
          : d.variance <= 0.25 * d.square
            ? "X"
            : d.variance <= d.square
              ? "Y"
              : "Z",
    });
}
