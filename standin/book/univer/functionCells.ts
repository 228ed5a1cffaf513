import { areaOf, type Area } from "../../../xlsx/model/area";
import type { CustomFunction, FormulaCell } from "../book";
import type { CellValue } from "../../../xlsx/model/cellValue";
import {
  FormulaCalculationSessionService,
  FormulaDataModel,
  ICommandService,
  SetTriggerFormulaCalculationStartMutation,
} from "../engines/univer";
import type { BookContext } from "./bookContext";

type Arguments = Parameters<CustomFunction>[0];
type Result = CellValue | readonly (readonly CellValue[])[];

/** A question of a cell to a custom function. */
interface Call {
  readonly name: string;
  readonly args: string;
  readonly cancel: AbortController;
  /** The last calculation that came upon it. */
  round: number;
  answer?: { readonly result: Result; readonly round: number; usedIn?: number };
}

/**
 * Cells whose formulas ask custom functions. As in Excel no calculation waits for an answer: the cell shows #BUSY!, and is calculated again once the answer is there.
 * A call is cancelled where its cell is edited, or asks for something else by now.
 */
export class FunctionCells {
  private readonly calls = new Map<string, Call[]>();

  /** @param makeRoom so that a result can spill over the area: Univer's sheets have a size, Excel's are always full */
  constructor(
    private readonly context: BookContext,
    private readonly makeRoom: (sheetId: string, area: Area) => void
  ) {}

  /** What the cell shows now. */
  value(name: string, compute: CustomFunction, given: Arguments, cell: FormulaCell): Result {
    const { round } = this;
    const key = keyOf(cell);
    const args = JSON.stringify(given);
    const known = this.calls.get(key) ?? [];
    const call = known.find((one) => one.name === name && one.args === args);
    if (call?.answer === undefined && call !== undefined) {
      call.round = round;
      return "#BUSY!";
    }
    if (call?.answer !== undefined && isFresh(call.answer, round)) {
      call.round = round;
      call.answer.usedIn = round;
      return call.answer.result;
    }
    const others = known.filter((one) => one !== call && one.round === round);
    for (const one of known) if (!others.includes(one)) this.cancel(one);
    const asked: Call = { name, args, cancel: new AbortController(), round };
    this.calls.set(key, [...others, asked]);
    this.ask(asked, compute, given, cell);
    return "#BUSY!";
  }

  /** Rows or columns of a sheet have moved: formulas stand elsewhere by now, and ask anew. */
  moved(sheetId: string): void {
    if (this.drop((cell) => cell.sheetId === sheetId)) this.calculate({ forceCalculation: true });
  }

  /** Cells have been written: where there is no formula any more, nobody waits. */
  written(): void {
    this.drop((cell) => !this.isFormula(cell));
  }

  /** @returns whether there was a call that was open */
  private drop(isConcerned: (cell: FormulaCell) => boolean): boolean {
    const concerned = [...this.calls].filter(
      ([key, calls]) => calls.some(isOpen) && isConcerned(cellOf(key))
    );
    for (const [key, calls] of concerned) {
      calls.forEach((call) => this.cancel(call));
      this.calls.delete(key);
    }
    return concerned.length > 0;
  }

  private ask(call: Call, compute: CustomFunction, given: Arguments, cell: FormulaCell): void {
    const { calls } = this.context;
    const { signal } = call.cancel;
    calls.open += 1;
    calls.since = Date.now();
    const over = (): void => {
      calls.open -= 1;
      calls.answers += 1;
      calls.since = Date.now();
    };
    signal.addEventListener("abort", over);
    const answered = (result: Result): void => {
      if (signal.aborted) return;
      signal.removeEventListener("abort", over);
      over();
      call.answer = { result, round: this.round };
      const { unitId } = this.context;
      const { sheetId, row, column } = cell;
      if (Array.isArray(result))
        this.makeRoom(sheetId, areaOf(row, column, result.length, result[0]?.length ?? 1));
      const range = { startRow: row, startColumn: column, endRow: row, endColumn: column };
      this.calculate({ dirtyRanges: [{ unitId, sheetId, range }] });
    };
    compute(given, cell, signal).then(answered, () => answered("#VALUE!"));
  }

  private cancel(call: Call): void {
    if (isOpen(call)) call.cancel.abort();
  }

  private calculate(dirty: object): void {
    this.context.injector
      .get(ICommandService)
      .syncExecuteCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { commands: [], ...dirty },
        { onlyLocal: true }
      );
  }

  private isFormula({ sheetId, row, column }: FormulaCell): boolean {
    const { injector, unitId } = this.context;
    const sheets = injector.get(FormulaDataModel).getFormulaData()[unitId];
    return (sheets?.[sheetId]?.[row]?.[column] ?? undefined) !== undefined;
  }

  /** The number of the calculation that runs, or ran last. */
  private get round(): number {
    return this.context.injector.get(FormulaCalculationSessionService).state.id;
  }
}

/** An answer is good for the calculation that it brought about: the one after that asks again. */
function isFresh({ round, usedIn }: NonNullable<Call["answer"]>, now: number): boolean {
  return usedIn === undefined || usedIn === now || usedIn <= round;
}

function isOpen({ answer, cancel }: Call): boolean {
  return answer === undefined && !cancel.signal.aborted;
}

function keyOf({ sheetId, row, column }: FormulaCell): string {
  return `${row} ${column} ${sheetId}`;
}

function cellOf(key: string): FormulaCell {
  const [row, column, ...sheetId] = key.split(" ");
  return { sheetId: sheetId.join(" "), row: Number(row), column: Number(column) };
}
