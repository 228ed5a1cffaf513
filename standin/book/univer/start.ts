import {
  ArrayValueObject,
  FUniver,
  LocaleType,
  LogLevel,
  Univer,
  UniverDocsPlugin,
  UniverFormulaEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsPlugin,
  UniverSheetsTablePlugin,
  functionLookup,
} from "../engines/univer";
import type { BaseFunction, BaseValueObject } from "../engines/univer";

export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Calculate only formulas without a value when a workbook is opened: Excel's cached values are trusted. */
const CALCULATE_WHEN_EMPTY = 1;

/** Univer without a user interface, with only the plugins that the workbook needs. */
export function startHeadless(): Engine {
  addIteratorSome();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: sortingFunctions() });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CALCULATE_WHEN_EMPTY,
  });
  univer.registerPlugin(UniverSheetsTablePlugin);
  return { univer, api: FUniver.newAPI(univer) };
}

/** Univer 0.25 calls an iterator helper that Node has only from 22 on. */
export function addIteratorSome(): void {
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as {
    some?: (test: (value: unknown) => boolean) => boolean;
  };
  iterator.some ??= function (this: IterableIterator<unknown>, test) {
    for (const value of this) if (test(value)) return true;
    return false;
  };
}

type FunctionClass = new (name: string) => BaseFunction;

/**
 * Univer's SORT and SORTBY sort the range that they are given in place, and the range is shared with every other formula that
 * reads it: SUMIFS, XLOOKUP or INDEX over the same cells then give wrong results without an error (0.25.1, and still in 1.0).
 * These give them a copy.
 */
export function sortingFunctions(): [FunctionClass, string][] {
  return (functionLookup as unknown as readonly [FunctionClass, string][])
    .filter(([, name]) => name === "SORT" || name === "SORTBY")
    .map(([original, name]) => [
      class extends original {
        override calculate(...args: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
          return super.calculate(...args.map(copyOfArray));
        }
      },
      name,
    ]);
}

function copyOfArray(value: BaseValueObject): BaseValueObject {
  if (!value?.isArray()) return value;
  const array = value as ArrayValueObject;
  return ArrayValueObject.create({
    calculateValueList: array.getArrayValue().map((line) => [...line]),
    rowCount: array.getRowCount(),
    columnCount: array.getColumnCount(),
    unitId: array.getUnitId(),
    sheetId: array.getSheetId(),
    row: array.getCurrentRow(),
    column: array.getCurrentColumn(),
  });
}
