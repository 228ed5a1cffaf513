import {
  FormulaCalculationSessionService,
  FormulaDataModel,
  IActiveDirtyManagerService,
  ICommandService,
} from "../engines/univer";
import type { BookModel } from "../../../xlsx/model/model";
import type { BookContext } from "./bookContext";

/**
 * Univer waits 100 ms after a change before it calculates, without a grid not at all (engines/promptCalculation); when nothing has begun after so many ms,
 * nothing will.
 */
const STARTS_WITHIN = { withGrid: 160, headless: 30 };
/** A workbook that is opened with formulas nobody has calculated yet: that begins for certain, however busy the machine is. */
const OPENS_WITHIN = 10_000;
const LONGEST_CALCULATION = 120_000;

export function hasFormulas({ injector, unitId }: BookContext): boolean {
  const sheets = injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {};
  return Object.values(sheets).some((rows) => rows && Object.keys(rows).length > 0);
}

/**
 * Excel's batches do not wait for custom functions. Here they do, so that tests read results, but only so long: an add-in that
 * does not answer must not stop the batches that it needs to get there.
 */
const PATIENCE = 2_000;

/** @param begins a calculation begins for certain */
export async function settleCalculation(context: BookContext, begins = false): Promise<void> {
  const { calls } = context;
  let heard = calls.answers;
  await settleOnce(context, begins);
  // Each answer brings about a calculation.
  while (calls.open > 0 || calls.answers !== heard) {
    if (calls.open > 0 && !(await answered(calls))) return;
    heard = calls.answers;
    await settleOnce(context, false);
  }
}

/** @returns false where nobody answers */
async function answered(calls: BookContext["calls"]): Promise<boolean> {
  const { answers } = calls;
  while (calls.answers === answers) {
    if (Date.now() - calls.since > PATIENCE) return false;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return true;
}

async function settleOnce({ injector, showsGrid }: BookContext, begins: boolean): Promise<void> {
  const begun = Date.now();
  // Univer's own timer would outlive a workbook that is closed while it calculates.
  const settled = injector
    .get(FormulaCalculationSessionService)
    .waitForLatestApplied(
      undefined,
      begins ? OPENS_WITHIN : STARTS_WITHIN[showsGrid ? "withGrid" : "headless"]
    );
  let timer: ReturnType<typeof setInterval> | undefined;
  const endless = new Promise<void>((_resolve, reject) => {
    timer = setInterval(() => {
      if (Date.now() - begun > LONGEST_CALCULATION)
        reject(new Error("The calculation does not end."));
    }, 100);
    if (typeof timer === "object") timer.unref();
  });
  await Promise.race([settled, endless]).finally(() => clearInterval(timer));
}

/** Formulas of a file that have no value in it, or only one of the cells that they fill. */
export function areUncalculated({ sheets }: BookModel): boolean {
  return sheets.some(({ formulas, values }) =>
    formulas.some(
      ({ row, column, spill }) => spill !== undefined || (values[row]?.[column] ?? "") === ""
    )
  );
}

/** Calls back whenever Univer notes something that formulas may depend on. @returns a way to stop */
export function watchCalculation({ injector }: BookContext, needed: () => void): () => void {
  const dirty = injector.get(IActiveDirtyManagerService);
  const subscription = injector.get(ICommandService).onCommandExecuted(({ id }, options) => {
    // What a calculation itself writes comes with onlyLocal.
    if (options?.onlyLocal !== true && dirty.get(id) !== undefined) needed();
  });
  return () => subscription.dispose();
}

/** Calculates every formula. */
export async function recalculate(context: BookContext): Promise<void> {
  context.api.getFormula().executeCalculation();
  await settleCalculation(context);
}
