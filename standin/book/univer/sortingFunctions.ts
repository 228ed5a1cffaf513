import {
  ArrayValueObject,
  functionLookup,
  type BaseFunction,
  type BaseValueObject,
} from "../engines/univer";

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
