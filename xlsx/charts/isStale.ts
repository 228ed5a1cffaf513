import type { Chart } from "../model/chart/chart";
import { isSame } from "../model/isSame";
import type { ChartCells } from "./chartCells";

/** Whether the values that a chart keeps of its cells are others now. */
export function isStale(
  { isForeign, series }: Chart,
  before: ChartCells,
  after: ChartCells
): boolean {
  return (
    !isForeign &&
    series.some(({ name, values, categories }) =>
      [name?.kind === "cell" ? name.cell : undefined, values, categories].some(
        (source) => source !== undefined && !isSame(before(source), after(source))
      )
    )
  );
}
