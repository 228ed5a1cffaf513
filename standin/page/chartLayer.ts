import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as Drawing,
  Filler,
  Legend,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  ScatterController,
  Title,
} from "chart.js";
import type { Book } from "../book/book";
import { boxOf } from "../../xlsx/model/chart/chartBox";
import { chartConfig, chartTitle } from "./chartConfig";
import type { Grid } from "./grid";

Drawing.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  ScatterController,
  Title
);

/** Pixels of 1/96 inch in a point. */
const PIXELS = 4 / 3;

/**
 * The charts of the sheet in front, over its cells. They are looked at only: clicks and the wheel go through to the grid.
 * @param layer empty, laid over the grid
 * @returns a way to take them away
 */
export function createChartLayer(layer: HTMLElement, grid: Grid, book: Book): () => void {
  let drawings: Drawing[] = [];
  let asked = { draw: false, frame: 0 };

  const draw = (): void => {
    for (const drawing of drawings) drawing.destroy();
    const sheet = book.activeSheet();
    const known = sheet.charts.filter(({ isForeign }) => !isForeign);
    drawings = [];
    layer.replaceChildren(
      ...known.map((chart) => {
        const figure = document.createElement("figure");
        const canvas = document.createElement("canvas");
        const { width, height } = boxOf(chart.anchor, sheet);
        canvas.width = width * PIXELS;
        canvas.height = height * PIXELS;
        figure.style.background = chart.fill ?? "#FFFFFF";
        figure.setAttribute("role", "img");
        figure.dataset["chart"] = chart.name;
        figure.append(canvas);
        const drawing = new Drawing(canvas, chartConfig(chart, book));
        figure.setAttribute("aria-label", chartTitle(chart, drawing.data.datasets[0]?.label ?? ""));
        drawings.push(drawing);
        return figure;
      })
    );
    place();
  };

  const place = (): void => {
    const view = grid.view();
    if (view === undefined || layer.childElementCount === 0) return;
    const outer = (layer.offsetParent ?? document.body).getBoundingClientRect();
    const { cells, zoom } = view;
    layer.style.inset = `${cells.top - outer.top}px ${outer.right - cells.right}px ${outer.bottom - cells.bottom}px ${cells.left - outer.left}px`;
    const sheet = book.activeSheet();
    const freeze = sheet.freeze ?? { rows: 0, columns: 0 };
    const known = sheet.charts.filter(({ isForeign }) => !isForeign);
    known.forEach((chart, index) => {
      const figure = layer.children[index];
      if (!(figure instanceof HTMLElement)) return;
      const { left, top } = boxOf(chart.anchor, sheet);
      // What is frozen does not scroll.
      const x = left * PIXELS - (chart.anchor.from.column < freeze.columns ? 0 : view.scrolledX);
      const y = top * PIXELS - (chart.anchor.from.row < freeze.rows ? 0 : view.scrolledY);
      figure.style.transform = `translate(${x * zoom}px, ${y * zoom}px) scale(${zoom})`;
    });
  };

  const ask = (what: "draw" | "place"): void => {
    asked.draw ||= what === "draw";
    if (asked.frame !== 0) return;
    asked.frame = requestAnimationFrame(() => {
      const { draw: anew } = asked;
      asked = { draw: false, frame: 0 };
      if (anew) draw();
      else place();
    });
  };

  const stops = [
    book.onCharts(() => ask("draw")),
    book.onChanged(() => ask("draw")),
    book.onSheets(() => ask("draw")),
    grid.onView((moved) => ask(moved ? "draw" : "place")),
  ];
  const resized = new ResizeObserver(() => ask("place"));
  resized.observe(layer.offsetParent ?? document.body);
  ask("draw");
  return () => {
    stops.forEach((stop) => stop());
    resized.disconnect();
    cancelAnimationFrame(asked.frame);
    drawings.forEach((drawing) => drawing.destroy());
    layer.replaceChildren();
  };
}
