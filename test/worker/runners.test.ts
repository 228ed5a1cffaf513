import { analyse } from "../../src/engine/analyse";
import { classify } from "../../src/engine/classify";
import { prepare } from "../../src/engine/prepare";
import { customerHistory } from "../../src/engine/review/customerHistory";
import { SettingsError } from "../../src/engine/settings/settingsError";
import { readSettings } from "../../src/engine/settings/readSettings";
import { createInlineRunner } from "../../src/worker/createInlineRunner";
import { createWorkerRunner } from "../../src/worker/createWorkerRunner";
import { FakeWorker } from "./fakeWorker";
import { salesOf } from "./salesOf";

/**
 * The runners against the engine called directly: both must give the same, whatever is loaded before and however the
 * columns travelled. The authority of the numbers is the engine, tested for itself.
 */
const DAY = 45000;
const lines = Array.from({ length: 240 }, (_, i) => {
  const name = ["Alpha", "Beta", "Gamma", "Delta"][i % 4]!;
  return [name, DAY + Math.floor(i / 2) * 5, 1000 / (1 + (i % 4)) + i] as const;
});
const usual = readSettings({});
const byDays = readSettings({ lost: { rule: "days", days: 30 }, abc: { a: 0.5 } });
const earlier = readSettings({ asOf: "2023-12-31" });

const workers: FakeWorker[] = [];
const startFake = (): FakeWorker => {
  const worker = new FakeWorker();
  workers.push(worker);
  return worker;
};
const startNone = (): never => {
  throw new Error("blocked");
};
const newest = (): FakeWorker => workers.at(-1)!;
beforeEach(() => void workers.splice(0));

describe.each([
  ["in a worker", () => createWorkerRunner(startFake)],
  ["inline", () => createInlineRunner()],
  ["in place of a worker that cannot start", () => createWorkerRunner(startNone)],
])("a runner %s", (_, create) => {
  test("gives the engine's analysis of what is loaded", async () => {
    expect(await create().load(salesOf(lines), usual)).toEqual(analyse(salesOf(lines), usual));
  });

  test("analyses the loaded sales again with other limits, and with another day to look from", async () => {
    const runner = create();
    await runner.load(salesOf(lines), usual);
    expect(await runner.update(byDays)).toEqual(analyse(salesOf(lines), byDays));
    expect(await runner.update(earlier)).toEqual(analyse(salesOf(lines), earlier));
    expect(await runner.update(usual)).toEqual(analyse(salesOf(lines), usual));
  });

  test("forgets the sales before when others are loaded", async () => {
    const runner = create();
    const few = lines.slice(0, 40);
    await runner.load(salesOf(lines), usual);
    await runner.load(salesOf(few), usual);
    expect(await runner.update(byDays)).toEqual(analyse(salesOf(few), byDays));
  });

  test("gives the same after it was warmed up, and also if it was while a list was on its way", async () => {
    const runner = create();
    runner.warmUp();
    expect(await runner.load(salesOf(lines), usual)).toEqual(analyse(salesOf(lines), usual));
    runner.warmUp();
    expect(await runner.update(byDays)).toEqual(analyse(salesOf(lines), byDays));
  });

  test("gives the history of a customer by the latest analysis; before any list there is none", async () => {
    const runner = create();
    expect(await runner.customer(0)).toBeNull();
    await runner.load(salesOf(lines), usual);
    await runner.update(byDays);
    const prepared = prepare(salesOf(lines), byDays);
    const history = customerHistory(prepared, classify(prepared, byDays));
    expect(await runner.customer(2)).toEqual(history(2));
    expect(await runner.customer(99)).toBeNull();
    await runner.load(salesOf(lines.slice(0, 40)), usual);
    expect((await runner.customer(2))?.periods?.values).not.toEqual(history(2).periods?.values);
  });

  test("rejects with AbortError when it is cancelled before it begins", async () => {
    const signal = AbortSignal.abort();
    await expect(create().load(salesOf(lines), usual, signal)).rejects.toMatchObject({
      name: "AbortError",
    });
  });

  test("says that there is nothing to update", async () => {
    await expect(create().update(usual)).rejects.toThrow("update before load");
  });

  test("after dispose starts anew", async () => {
    const runner = create();
    await runner.load(salesOf(lines), usual);
    runner.dispose();
    await expect(runner.update(usual)).rejects.toThrow("update before load");
    expect(await runner.load(salesOf(lines), usual)).toEqual(analyse(salesOf(lines), usual));
  });
});

describe("the worker", () => {
  test("takes the memory of every column over; names are copied", async () => {
    const sales = salesOf(lines);
    await createWorkerRunner(startFake).load(sales, usual);
    const columns = [
      sales.customer,
      sales.day,
      sales.amount,
      sales.profit!,
      sales.dimensions[0]!.index,
    ];
    expect(columns.map((column) => column.length)).toEqual([0, 0, 0, 0, 0]);
    expect(sales.customers).toEqual(["Alpha", "Beta", "Gamma", "Delta"]);
  });

  test("is sent no rows: one entry per line in columns only", async () => {
    await createWorkerRunner(startFake).load(salesOf(lines), usual);
    const request = newest().requests[0]!;
    expect(request.kind).toBe("load");
    const plainArrays = JSON.stringify(request, (_, value: unknown) =>
      ArrayBuffer.isView(value) ? undefined : value
    );
    expect(plainArrays.length).toBeLessThan(2000);
  });

  test("takes a column that shares its memory with another only once", async () => {
    const sales = salesOf(lines);
    await expect(
      createWorkerRunner(startFake).load({ ...sales, quantity: sales.amount }, usual)
    ).resolves.toMatchObject({ valueBasis: "profit" });
  });

  test("lives on when a load is cancelled, and the next load is answered by it: another could not be loaded offline", async () => {
    const runner = createWorkerRunner(startFake);
    const controller = new AbortController();
    const loading = runner.load(salesOf(lines.slice(0, 40)), usual, controller.signal);
    await new Promise(setImmediate);
    controller.abort();
    await expect(loading).rejects.toMatchObject({ name: "AbortError" });
    expect(await runner.load(salesOf(lines), usual)).toEqual(analyse(salesOf(lines), usual));
    expect(workers).toHaveLength(1);
    expect(newest().terminated).toBe(false);
  });

  test("is there before the first list, where the page asks for it", async () => {
    const runner = createWorkerRunner(startFake);
    runner.start();
    expect(workers).toHaveLength(1);
    await runner.load(salesOf(lines), usual);
    expect(workers).toHaveLength(1);
  });

  test("keeps the sales when an update is cancelled, and its late answer reaches nobody", async () => {
    const runner = createWorkerRunner(startFake);
    await runner.load(salesOf(lines), usual);
    newest().hold = true;
    const controller = new AbortController();
    const updating = runner.update(byDays, controller.signal);
    await new Promise(setImmediate);
    controller.abort();
    await expect(updating).rejects.toMatchObject({ name: "AbortError" });
    newest().hold = false;
    newest().release();
    expect(await runner.update(usual)).toEqual(analyse(salesOf(lines), usual));
    expect(newest().terminated).toBe(false);
  });

  test("hands a fault of ours on, with its name, message and place", async () => {
    const broken = { ...salesOf(lines), day: undefined } as unknown as ReturnType<typeof salesOf>;
    const fault: unknown = await createWorkerRunner(startFake)
      .load(broken, usual)
      .catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Error);
    expect(fault).toMatchObject({ name: "TypeError" });
    expect((fault as Error).stack).toMatch(/src.engine/);
  });

  test("that cannot be loaded is done without", async () => {
    const runner = createWorkerRunner(startFake);
    const loading = runner.load(salesOf(lines), usual);
    newest().fail("worker.js: 404");
    expect(await loading).toEqual(analyse(salesOf(lines), usual));
    expect(newest().terminated).toBe(true);
    expect(await runner.update(byDays)).toEqual(analyse(salesOf(lines), byDays));
    expect(workers).toHaveLength(1);
  });

  test("that breaks down fails what waits for it, and is replaced", async () => {
    const runner = createWorkerRunner(startFake);
    await runner.load(salesOf(lines), usual);
    newest().hold = true;
    const updating = runner.update(byDays);
    await new Promise(setImmediate);
    newest().fail("out of memory");
    await expect(updating).rejects.toThrow("out of memory");
    await expect(runner.load(salesOf(lines), usual)).resolves.toMatchObject({ settings: usual });
  });
});

test("settings come through the one door before they reach a runner", () => {
  expect(() => readSettings({ abc: { a: 2 } })).toThrow(SettingsError);
});
