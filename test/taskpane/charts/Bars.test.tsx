/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from "@testing-library/react";
import { Bars } from "../../../src/taskpane/charts/Bars";
import { installHost } from "../host";

/** A chart as it is met without eyes: by role and name. What it looks like is seen in Chromium. */
beforeEach(() => installHost());

const format = (value: number): string => `€${value}`;
const usual = {
  title: "Revenue by month",
  unit: "Month",
  periods: ["January", "February", "March"],
  format,
};

test("its numbers are a table", () => {
  render(
    <Bars
      {...usual}
      series={[{ name: "Revenue", tone: "usual", values: [100, 0, -20] }]}
      marks={[{ period: 1, kind: "gap", text: "no purchase" }]}
    />
  );
  const table = screen.getByRole("table", { name: "Revenue by month" });
  const rows = within(table).getAllByRole("row");
  expect(rows.map((row) => row.textContent)).toEqual([
    "MonthRevenue",
    "January€100",
    "February€0no purchase",
    "March€-20",
  ]);
  expect(screen.getByRole("figure", { name: "Revenue by month" })).toBeVisible();
});

test("the latest period is read out first, and any other by arrow keys: one stop for all", () => {
  render(
    <Bars
      {...usual}
      series={[
        { name: "Lost", tone: "bad", values: [3, 1, 2] },
        { name: "Returned", tone: "good", values: [0, undefined, 1] },
      ]}
      marks={[{ period: 1, kind: "outside", text: "not complete" }]}
    />
  );
  const cursor = screen.getByRole("slider", { name: "Revenue by month" });
  expect(cursor).toHaveAttribute("aria-valuetext", "March: Lost €2; Returned €1");
  // What a browser makes of an arrow key.
  fireEvent.change(cursor, { target: { value: "1" } });
  // Where there is no value, none is said.
  expect(cursor).toHaveAttribute("aria-valuetext", "February: Lost €1; not complete");
  expect(screen.getAllByRole("slider")).toHaveLength(1);
});

test("a list that became shorter reads out its last period", () => {
  const series = [{ name: "Revenue", tone: "usual" as const, values: [1, 2, 3] }];
  const { rerender } = render(<Bars {...usual} series={series} />);
  fireEvent.change(screen.getByRole("slider"), { target: { value: "2" } });
  rerender(<Bars {...usual} periods={["January", "February"]} series={series} />);
  expect(screen.getByRole("slider")).toHaveAttribute("aria-valuetext", "February: €2");
});

test("without periods there is no chart", () => {
  const { container } = render(<Bars {...usual} periods={[]} series={[]} />);
  expect(container).toBeEmptyDOMElement();
});
