import type { CellValue } from "../../../xlsx/model/cellValue";
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorValueObject,
  FunctionNodeFactory,
  type Injector,
  NumberValueObject,
  StringValueObject,
} from "../engines/univer";
import { isErrorName } from "../../../xlsx/model/errorName";

/** Univer's, for functions that are not its own. */
interface FunctionNode {
  _mapVariantsToValues(variants: readonly BaseValueObject[]): unknown[];
  _handleCustomResult(result: CellValue | readonly (readonly CellValue[])[]): BaseValueObject;
}

const READY = new WeakSet<FunctionNode>();

/**
 * What goes into custom functions and comes out of them is what Excel would hand over: nothing for an argument that was left out, "F(1,,2)", not 0; and a text
 * that looks like a number or a date ("January 2025") is a text.
 */
export function customValues(injector: Injector): void {
  const node: object = injector.get(FunctionNodeFactory).create("SUM");
  const prototype = Object.getPrototypeOf(node) as FunctionNode;
  if (READY.has(prototype)) return;
  READY.add(prototype);
  const asValues = prototype._mapVariantsToValues;
  prototype._mapVariantsToValues = function (variants) {
    const values = asValues.call(this, variants);
    return variants.map((variant, i) => (variant.isNull() ? null : values[i]));
  };
  prototype._handleCustomResult = (result) => {
    if (!Array.isArray(result)) return objectOf(result as CellValue);
    const calculateValueList = (result as readonly CellValue[][]).map((row) => row.map(objectOf));
    return ArrayValueObject.create({
      calculateValueList,
      rowCount: calculateValueList.length,
      columnCount: calculateValueList[0]?.length ?? 0,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  };
}

function objectOf(value: CellValue): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return isErrorName(value)
    ? ErrorValueObject.create(value as Parameters<typeof ErrorValueObject.create>[0])
    : StringValueObject.create(value);
}
