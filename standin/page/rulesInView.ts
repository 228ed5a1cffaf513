import { CommandType, ICommandService, type IRange, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  OtherFormulaBizType,
  OtherFormulaMarkDirty,
  RegisterOtherFormulaService,
  SetOtherFormulaMutation,
} from "@univerjs/engine-formula";

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** What a rule asks of each cell of its ranges; the formula is that of the first cell of the first of them. */
interface RuleFormula {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly formula: string;
  readonly ranges: readonly IRange[];
}

/** So many rows before and after those in view. */
const MARGIN = 100;
/** Between what moves cells and a look at which are in view, ms. */
const SOON = 30;

/**
 * Rules with a formula are worked out for the rows in view, as in Excel. Univer does it for every cell of every rule, and lists all of them anew at each calculation:
 * minutes for a result of 2,000 customers, whose rules reach to the end of the sheet.
 */
export function computeRulesInView(univer: Univer, api: FUniver): void {
  const injector = univer.__getInjector();
  const registered = injector.get(RegisterOtherFormulaService);
  const commands = injector.get(ICommandService);
  const formulas = new Map<string, RuleFormula>();
  /** Of the sheet in front, with what lies around. */
  let ready: { readonly subUnitId: string; readonly rows: Rows } | undefined;
  const readyOn = (subUnitId: string): Rows | undefined =>
    ready?.subUnitId === subUnitId ? ready.rows : undefined;

  const register = registered.registerFormulaWithRange.bind(registered);
  registered.registerFormulaWithRange = (unitId, subUnitId, formula, ranges, extra, kind, id) => {
    const isRule = kind === OtherFormulaBizType.CONDITIONAL_FORMATTING && ranges !== undefined;
    const computed = isRule ? within(ranges, readyOn(subUnitId)) : ranges;
    const formulaId = register(unitId, subUnitId, formula, computed, extra, kind, id);
    if (isRule) formulas.set(formulaId, { unitId, subUnitId, formula, ranges });
    return formulaId;
  };
  const forget = registered.deleteFormula.bind(registered);
  registered.deleteFormula = (unitId, subUnitId, formulaIds) => {
    for (const id of formulaIds) formulas.delete(id);
    forget(unitId, subUnitId, formulaIds);
  };

  const look = (): void => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const shown = sheet && rowsShown(sheet.getVisibleRangesOfAllViewports());
    if (shown === undefined) return;
    const subUnitId = sheet!.getSheetId();
    const known = readyOn(subUnitId);
    if (known !== undefined && known.first <= shown.first && known.last >= shown.last) return;
    ready = { subUnitId, rows: { first: shown.first - MARGIN, last: shown.last + MARGIN } };
    const own = [...formulas].filter(([, rule]) => rule.subUnitId === subUnitId);
    if (own.length === 0) return;
    const { unitId } = own[0]![1];
    const formulaMap = Object.fromEntries(
      own.map(([id, { formula, ranges }]) => [
        id,
        { f: formula, ranges: within(ranges, ready!.rows) },
      ])
    );
    const dirty = Object.fromEntries(own.map(([id]) => [id, true]));
    const local = { onlyLocal: true };
    commands.syncExecuteCommand(
      SetOtherFormulaMutation.id,
      { unitId, subUnitId, formulaMap },
      local
    );
    commands.syncExecuteCommand(
      OtherFormulaMarkDirty.id,
      { [unitId]: { [subUnitId]: dirty } },
      local
    );
  };
  let asked: ReturnType<typeof setTimeout> | undefined;
  commands.onCommandExecuted(({ type }) => {
    if (type === CommandType.COMMAND) return;
    asked ??= setTimeout(() => {
      asked = undefined;
      look();
    }, SOON);
  });
  univer.onDispose(() => clearTimeout(asked));
}

function rowsShown(ranges: ReadonlyMap<unknown, IRange> | null): Rows | undefined {
  const areas = [...(ranges?.values() ?? [])].filter(({ startRow, endRow }) => endRow >= startRow);
  if (areas.length === 0) return undefined;
  return {
    first: Math.min(...areas.map(({ startRow }) => startRow)),
    last: Math.max(...areas.map(({ endRow }) => endRow)),
  };
}

/** The ranges in these rows, and the cell that the others are counted from. */
function within(ranges: readonly IRange[], rows: Rows | undefined): IRange[] {
  const [{ startRow, startColumn }] = ranges as readonly [IRange];
  const parts = ranges.flatMap((range): IRange[] => {
    if (rows === undefined) return [];
    const part = {
      ...range,
      startRow: Math.max(range.startRow, rows.first),
      endRow: Math.min(range.endRow, rows.last),
    };
    return part.endRow < part.startRow ? [] : [part];
  });
  const hasFirst = parts[0]?.startRow === startRow && parts[0].startColumn === startColumn;
  if (hasFirst) return parts;
  return [{ startRow, startColumn, endRow: startRow, endColumn: startColumn }, ...parts];
}
