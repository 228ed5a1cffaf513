/** polars through its Node binding, lazily planned. POLARS_MAX_THREADS is read when it is loaded: the driver sets it. */
import pl from "nodejs-polars";
import { columnsOf } from "../sales.mjs";

const { col, lit, when } = pl;

export function open() {
  let sales;
  let result;
  let matrix;
  return {
    clear() {
      sales = result = matrix = undefined;
    },
    load(rows) {
      const { name, day, month, amount } = columnsOf(rows);
      sales = pl.DataFrame([
        pl.Series("name", name, pl.Utf8),
        pl.Series("day", day),
        pl.Series("month", month),
        pl.Series("amount", amount),
      ]);
    },
    query() {
      result = classified(customersOf(sales.lazy())).collectSync();
      matrix = result
        .groupBy("abc", "xyz")
        .agg(pl.count("total").alias("customers"), col("total").sum().alias("value"));
    },
    answer: () => ({
      sums: result
        .select(
          pl.count("total").alias("customers"),
          ...["total", "purchases", "first", "last", "recency", "gap", "squares"].map((name) =>
            col(name).sum()
          )
        )
        .rows()[0],
      cells: matrix.select("abc", "xyz", "customers").rows(),
    }),
  };
}

function customersOf(sales) {
  const bought = col("amount").gt(0);
  const day = when(bought).then(col("day")).otherwise(lit(null));
  return sales
    .groupBy(["name", "month"])
    .agg(
      col("amount").sum().alias("s"),
      bought.sum().alias("n"),
      day.min().alias("first"),
      day.max().alias("last")
    )
    .groupBy("name")
    .agg(
      col("s").sum().alias("total"),
      col("n").cast(pl.Int64).sum().alias("purchases"),
      col("first").cast(pl.Int64).min().alias("first"),
      col("last").cast(pl.Int64).max().alias("last"),
      col("s").mul(col("s")).sum().alias("squares")
    );
}

function classified(customers) {
  const total = col("total");
  const square = total.mul(total).div(lit(1296));
  const variance = col("squares").div(lit(36)).minus(square);
  return customers
    .withColumns(when(total.gt(0)).then(total).otherwise(lit(0)).alias("positive"))
    .sort([total.mul(lit(-1)), col("name")])
    .withColumns(
      col("positive").cumSum().minus(col("positive")).alias("before"),
      col("positive").sum().alias("base"),
      col("last").max().minus(col("last")).alias("recency"),
      when(col("purchases").gt(1))
        .then(
          col("last")
            .minus(col("first"))
            .cast(pl.Float64)
            .div(col("purchases").minus(lit(1)))
        )
        .otherwise(lit(null))
        .alias("gap")
    )
    .withColumns(
      when(total.ltEq(0))
        .then(lit("C"))
        .when(col("before").lt(col("base").mul(lit(0.8))))
        .then(lit("A"))
        .when(col("before").lt(col("base").mul(lit(0.95))))
        .then(lit("B"))
        .otherwise(lit("C"))
        .alias("abc"),
      when(total.ltEq(0))
        .then(lit("Z"))
        .when(variance.ltEq(square.mul(lit(0.25))))
        .then(lit("X"))
        .when(variance.ltEq(square))
        .then(lit("Y"))
        .otherwise(lit("Z"))
        .alias("xyz")
    );
}
