/** The SQL text on Apache Spark against the engine (partings.ts): `npm run test:spark`, which sets Spark up; nothing is tried without it. */
import { cdnow, northwind, onlineRetail } from "../engine/fixtures";
import { openSpark } from "./openSpark";
import { linesOf, partings } from "./partings";
import { randomLines } from "./randomLines";
import type { SqlEngine } from "./sqlEngine";

let spark: SqlEngine;
beforeAll(async () => {
  spark = await openSpark(process.env["SPARK_PYTHON"]!);
});
afterAll(() => spark.close());

test.each(Object.entries({ northwind, cdnow, onlineRetail }))("%s", async (_, list) => {
  expect(await partings(spark, linesOf(list().sales), {})).toEqual([]);
});

test.each(Array.from({ length: 10 }, (_, seed) => seed))("random list %i", async (seed) => {
  const { lines, settings } = randomLines(seed);
  expect(await partings(spark, lines, settings)).toEqual([]);
});
