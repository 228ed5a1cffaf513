/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { installHost } from "./host";
import { openResult } from "./openPane";

/** Other limits, tried: Alpha 24,000, Beta 1,800, Gamma 1,200, Delta 5 (resultOf.ts). */
beforeEach(() => installHost());

const cell = (name: RegExp) => screen.getByRole("button", { name });
const dragTo = (label: string, value: number) =>
  fireEvent.change(screen.getByRole("slider", { name: label }), { target: { value } });

test("a limit is dragged: the cells follow at once, nothing is written until it is asked for", async () => {
  const { click, unfold, job } = await openResult();
  await unfold();
  expect(cell(/^AX/)).toHaveAccessibleName(/1 customer/);
  await click(/^Change: ABC limits/);
  // 24,000 of 27,005 are 88.9 %: with A up to 95 % Beta is in class A too.
  dragTo("A: up to this share of the total", 0.94);
  dragTo("B: up to this share of the total", 0.99);
  await waitFor(() => expect(screen.getByRole("dialog")).toHaveTextContent("A: 2, B: 1, C: 1"));
  expect(screen.getByRole("spinbutton", { name: "A: up to this share of the total" })).toHaveValue(
    94
  );
  const bar = screen.getByRole("group", { name: /^A preview/ });
  expect(job.requests).toHaveLength(1);
  await click("Update the sheets");
  expect(job.last.settings?.abc).toMatchObject({ a: 0.94, b: 0.99 });
  expect(bar).not.toBeInTheDocument();
});

test("as it was is one click", async () => {
  const { click, unfold, job, user } = await openResult();
  await unfold();
  await click(/^Change: X from/);
  dragTo("X: purchases in at least this share of periods", 1);
  dragTo("Y: purchases in at least this share of periods", 0.99);
  await waitFor(() => screen.getByRole("group", { name: /^A preview/ }));
  await user.keyboard("{Escape}");
  await click("As it was");
  await waitFor(() => expect(screen.queryByRole("group", { name: /^A preview/ })).toBeNull());
  expect(within(screen.getByRole("main")).getByText(/^X from 75%/)).toBeVisible();
  expect(job.requests).toHaveLength(1);
});

test("a limit that contradicts another is no preview; it is said when it is applied", async () => {
  const { click, unfold, job } = await openResult();
  await unfold();
  await click(/^Change: ABC limits/);
  dragTo("A: up to this share of the total", 0.99);
  expect(screen.queryByRole("group", { name: /^A preview/ })).toBeNull();
  await click("Apply and run again");
  expect(screen.getByRole("alert")).toHaveTextContent(
    "The limit of A must be below the limit of B."
  );
  expect(job.requests).toHaveLength(1);
});
