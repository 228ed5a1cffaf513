/** What every JavaScript contender does to a row while it loads it. */

const FIRST_DAY = 44927; // 2023-01-01, the first day of bench/engine/data.ts

/** Month 0..35 of each day of the data, looked up: cheaper than any calendar function, so it favours the peers. */
const MONTH_OF_DAY = Uint8Array.from({ length: 1096 }, (_, i) => {
  const date = new Date((FIRST_DAY + i - 25569) * 86_400_000);
  return (date.getUTCFullYear() - 2023) * 12 + date.getUTCMonth();
});

export const monthOf = (day) => MONTH_OF_DAY[day - FIRST_DAY];

/** Rows with a blank in any of the three columns are left out. */
export const isWhole = (row) => row[0] !== "" && row[1] !== "" && row[2] !== "";

/** The whole rows as columns, for contenders that take columns. */
export function columnsOf(rows) {
  const name = [];
  const day = new Int32Array(rows.length);
  const month = new Int32Array(rows.length);
  const amount = new Float64Array(rows.length);
  let kept = 0;
  for (const row of rows) {
    if (!isWhole(row)) continue;
    name.push(row[0]);
    day[kept] = row[1];
    month[kept] = monthOf(row[1]);
    amount[kept] = row[2];
    kept += 1;
  }
  return {
    name,
    day: day.subarray(0, kept),
    month: month.subarray(0, kept),
    amount: amount.subarray(0, kept),
  };
}
