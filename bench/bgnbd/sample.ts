/** One process of ours: the fit of a history file, several times. Prints JSON. */
import { readFileSync } from "node:fs";
import { fitBetaGeometric } from "../../src/engine/models/betaGeometric/fitBetaGeometric";
import { betaGeometricObjective } from "../../src/engine/models/betaGeometric/objective";
import { fitTable } from "../../src/engine/models/history/fitTable";
import { historyTable } from "../../src/engine/models/history/historyTable";
import type { HistoryFile } from "./data";

const [file = "", fits = "5"] = process.argv.slice(2);
const { x, tx, T } = JSON.parse(readFileSync(file, "utf8")) as HistoryFile;
const histories = {
  count: x.length,
  x: Int32Array.from(x),
  tx: Int32Array.from(tx),
  T: Int32Array.from(T),
  lnGaps: new Float64Array(x.length),
};

const BG_NBD = { k: 1, mayLeaveAtOnce: false } as const;
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
const times = { group: [] as number[], fit: [] as number[], shipped: [] as number[] };
let evaluations = 0;
let nll = 0;
let rows = 0;
for (let i = 0; i < Number(fits); i += 1) {
  const start = performance.now();
  const table = historyTable(histories);
  const grouped = performance.now();
  let rowsSeen = 0;
  const minimum = fitTable(
    (some) => {
      const objective = betaGeometricObjective(some, { ...BG_NBD, leaves: true });
      return (at, gradient) => {
        rowsSeen += some.weight.length;
        return objective(at, gradient);
      };
    },
    table,
    [[0, -1, 0, 0]]
  );
  const fitted = performance.now();
  fitBetaGeometric(historyTable(histories), BG_NBD);
  times.group.push(grouped - start);
  times.fit.push(fitted - grouped);
  times.shipped.push(performance.now() - fitted);
  evaluations = rowsSeen / table.weight.length;
  nll = minimum.value * table.customers + table.repeats * Math.log(table.scale);
  rows = table.weight.length;
}
console.log(
  JSON.stringify({
    first: times.fit[0],
    group: median(times.group),
    fit: median(times.fit),
    shipped: median(times.shipped),
    evaluations,
    nll,
    rows,
  })
);
