import type { Area, CellValue, CustomFunction } from "../book";
import {
  CommandType,
  FormulaCalculationSessionService,
  FormulaDataModel,
  IActiveDirtyManagerService,
  ICommandService,
} from "../engines/univer";
import type { IRange } from "../engines/univer";
import type { BookContext } from "./context";

/** Our own mutation: says which cells were written straight into the matrix, so that formulas on them are calculated. */
export const CELLS_WRITTEN = "standin.mutation.cells-written";

interface CellsWritten {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly area: Area;
}

/** Univer waits 100 ms after a change before it calculates; when nothing has begun after so many, nothing will. */
const STARTS_WITHIN = 160;
const LONGEST_CALCULATION = 120_000;

export function announceWrites({ injector }: Pick<BookContext, "injector">): void {
  const commands = injector.get(ICommandService);
  if (commands.hasCommand(CELLS_WRITTEN)) return;
  commands.registerCommand({ id: CELLS_WRITTEN, type: CommandType.MUTATION, handler: () => true });
  injector.get(IActiveDirtyManagerService).register(CELLS_WRITTEN, {
    commandId: CELLS_WRITTEN,
    getDirtyData: (command) => {
      const { unitId, subUnitId, area } = command.params as CellsWritten;
      const range = toRange(area);
      const ranges = [
        range,
        ...spillsTouched(injector.get(FormulaDataModel), unitId, subUnitId, range),
      ];
      return { dirtyRanges: ranges.map((dirty) => ({ unitId, sheetId: subUnitId, range: dirty })) };
    },
  });
}

function toRange({ row, column, rows, columns }: Area): IRange {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
}

/** First cells of formulas whose spill, done or blocked, the range touches: they have to be tried again. */
function spillsTouched(
  model: FormulaDataModel,
  unitId: string,
  sheetId: string,
  range: IRange
): IRange[] {
  const spills = model.getArrayFormulaRange()[unitId]?.[sheetId] as SpillRanges | undefined;
  return Object.values(spills ?? {}).flatMap((line) =>
    Object.values(line)
      .filter(
        (spill) =>
          spill.startRow <= range.endRow &&
          spill.endRow >= range.startRow &&
          spill.startColumn <= range.endColumn &&
          spill.endColumn >= range.startColumn
      )
      .map(({ startRow, startColumn }) => ({
        startRow,
        startColumn,
        endRow: startRow,
        endColumn: startColumn,
      }))
  );
}

/** Univer's record of spills, by the row and column of their formula. */
export interface SpillRanges {
  readonly [row: string]: { readonly [column: string]: IRange };
}

export function hasFormulas({ injector, unitId }: BookContext): boolean {
  const sheets = injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {};
  return Object.values(sheets).some((rows) => rows && Object.keys(rows).length > 0);
}

/**
 * Excel's batches do not wait for custom functions. Here they do, so that tests read results, but only so long: an add-in that
 * does not answer must not stop the batches that it needs to get there.
 */
const PATIENCE = 2_000;

export async function settleCalculation({ injector, calls }: BookContext): Promise<void> {
  const settled = injector
    .get(FormulaCalculationSessionService)
    .waitForLatestApplied(LONGEST_CALCULATION, STARTS_WITHIN);
  let timer: ReturnType<typeof setInterval> | undefined;
  const unanswered = new Promise<void>((resolve) => {
    timer = setInterval(() => {
      if (calls.open > 0 && Date.now() - calls.since > PATIENCE) resolve();
    }, 100);
  });
  // Given up, it may still fail later.
  settled.catch(() => undefined);
  await Promise.race([settled, unanswered]).finally(() => clearInterval(timer));
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

type UniverFunction = (...args: readonly unknown[]) => Promise<CellValue | CellValue[][]>;

/** From now on formulas that name it are computed by `compute`. */
export function registerFunction(
  { api, calls }: BookContext,
  name: string,
  compute: CustomFunction
): void {
  const call: UniverFunction = async (...args) => {
    calls.open += 1;
    calls.since = Date.now();
    const result = await compute(args.map(argumentOf)).finally(() => {
      calls.open -= 1;
      calls.since = Date.now();
    });
    return Array.isArray(result) ? (result as CellValue[][]) : (result as CellValue);
  };
  api
    .getFormula()
    .registerAsyncFunction(
      name,
      call as Parameters<ReturnType<typeof api.getFormula>["registerAsyncFunction"]>[1],
      name
    );
}

function argumentOf(value: unknown): CellValue | CellValue[][] | null {
  if (Array.isArray(value))
    return value.map((row: unknown) => (Array.isArray(row) ? row.map(scalarOf) : [scalarOf(row)]));
  return value === undefined || value === null ? null : scalarOf(value);
}

function scalarOf(value: unknown): CellValue {
  return typeof value === "number" || typeof value === "boolean" || typeof value === "string"
    ? value
    : "";
}
