import type { ReadingChoices } from "../../engine/sales/readingChoices";
import { quoted } from "../blocks/quoted";
import type { Result, ResultSource } from "../result";
import { columnReference } from "./columnReference";
import type { ListFunction } from "./listFunctions";
import type { ListPlace } from "./listPlace";
import { listColumns } from "./listColumns";
import { optionPairs, type OptionPair } from "./optionPairs";

/**
 * A call of a function on the list of a result, by its settings: in English and with commas, as Range.formulas takes it in every language.
 * @param place where the list stands now
 * @param choices what was answered about its cells
 * @returns undefined where a formula cannot take this list
 */
export function listFormula(
  name: ListFunction,
  { analysis, source, issues }: Pick<Result, "analysis" | "source" | "issues">,
  place: ListPlace,
  choices: ReadingChoices
): string | undefined {
  const columns = listColumns({ analysis, source, issues });
  if ("code" in columns) return undefined;
  const { headerRow } = source.facts;
  const ranges = [columns.customer, columns.date, columns.amount].map((column) =>
    columnReference(place, column, headerRow)
  );
  const options = optionPairs(analysis.settings, withoutCurrency(choices, source));
  return `=${name}(${[...ranges, ...arrayOf(options)].join(",")})`;
}

/** A column of currencies is none of the three that a formula sees: asked for one of them, it would find none. */
function withoutCurrency(choices: ReadingChoices, { columns }: ResultSource): ReadingChoices {
  if (columns.currency === undefined) return choices;
  const { currency: _currency, ...others } = choices;
  return others;
}

/** {"period","month";"abc.a",0.7}: two columns. */
function arrayOf(options: readonly OptionPair[]): readonly string[] {
  if (options.length === 0) return [];
  return [`{${options.map((pair) => pair.map(constant).join(",")).join(";")}}`];
}

function constant(value: string | number | boolean): string {
  if (typeof value === "string") return `"${quoted(value)}"`;
  return typeof value === "number" ? String(value) : value ? "TRUE" : "FALSE";
}
