import { fileURLToPath } from "node:url";
import type { Cells } from "../../src/engine/aggregates/readColumns";
import type { Settings } from "../../src/engine/settings/settings";
import { segmentationSteps } from "../../src/sql/segmentationSql";
import { NotInSql } from "../../src/sql/sqlSettings";
import { placeOf } from "./assertPlaces";
import { engineColumns } from "./engineColumns";
import type { EngineLine } from "./engineLine";
import { Refusal } from "./refusal";
import type { SalesEngine } from "./salesEngine";
import { messageOf } from "./stop";
import { withoutFewProfits } from "./withoutFewProfits";

const RESULTS = ["segments", "facts", "losses", "directions"] as const;

type Results = { readonly [table in (typeof RESULTS)[number]]: Cells };

/** The results of the SQL text by an engine, which has ended by then, however this ends. @throws Refusal for what cannot be used */
export async function segmentedBy(engine: SalesEngine, asked: EngineLine): Promise<Results> {
  try {
    return await resultsOf(engine, asked);
  } finally {
    await engine.end();
  }
}

async function resultsOf(engine: SalesEngine, asked: EngineLine): Promise<Results> {
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const timer = setInterval(() => {
      const told = engine.progress();
      if (told !== undefined) process.stderr.write(`${name}: ${told}\n`);
    }, 2_000);
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal(1, `${name} failed: ${messageOf(error)}`, { cause: error });
    } finally {
      clearInterval(timer);
    }
  };
  assertOnce(await step("looking for the files", () => engine.filesOf()), asked);
  const found = await step("reading the headers", () => engineColumns(engine, asked.settings));
  await step("reading the files", () => engine.openSales(found.columns));
  const settings = await step("looking for blank profits", () => withoutFewProfits(engine, found));
  const steps = stepsOf(engine, settings, asked);
  for (const [i, { name, text }] of steps.entries()) {
    process.stderr.write(`${name} (${i + 1} of ${steps.length})\n`);
    await step(name, () => engine.run(text));
  }
  const tables = {} as { -readonly [table in keyof Results]: Cells };
  for (const table of RESULTS)
    tables[table] = await step(`kc_${table}`, () => engine.table(`kc_${table}`));
  return tables;
}

function stepsOf(
  { dialect }: SalesEngine,
  settings: Settings,
  { by, isBefore }: EngineLine
): ReturnType<typeof segmentationSteps> {
  try {
    return segmentationSteps({
      dialect,
      settings,
      sales: "sales",
      isBefore,
      ...(by === undefined ? {} : { by }),
    });
  } catch (error) {
    if (error instanceof NotInSql) throw new Refusal(2, error.message, { cause: error });
    throw error;
  }
}

/** A file that two patterns name would be counted twice, and one that is written over is gone. */
function assertOnce(found: readonly (readonly string[])[], { output, json }: EngineLine): void {
  const seen = new Set<string>();
  for (const file of found.flat()) {
    const place = placeOf(file.startsWith("file:") ? fileURLToPath(file) : file);
    if (seen.has(place)) throw new Refusal(2, `${file} is named twice: it would be counted twice.`);
    seen.add(place);
  }
  for (const one of [output, json])
    if (one !== undefined && seen.has(placeOf(one)))
      throw new Refusal(
        2,
        `${one} is among the files that are read: name another file to write to.`
      );
}
