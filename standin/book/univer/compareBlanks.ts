import { ArrayValueObject, type BaseValueObject } from "../engines/univer";

interface Comparing {
  _batchOperatorValue(
    value: BaseValueObject,
    column: number,
    result: unknown,
    kind: number,
    sign?: string,
    isCaseSensitive?: boolean
  ): void;
  getCurrentRow(): number;
  getCurrentColumn(): number;
  setCurrent(row: number, column: number): void;
}

/** Univer's number of a comparison among what it does with each cell of an area. */
const COMPARES = 5;
/** A column of which it remembers nothing. */
const NOWHERE = -1;

let isPut = false;

/**
 * Univer remembers which cells of a column hold what, and there an empty cell, an empty text and 0 are one: once a column has been looked at, its cells with 0
 * are equal to "" (0.25.1). In Excel they are not: where one of these is looked for, each cell is asked.
 */
export function compareBlanks(): void {
  if (isPut) return;
  isPut = true;
  const prototype = ArrayValueObject.prototype as unknown as Comparing;
  const original = prototype._batchOperatorValue;
  prototype._batchOperatorValue = function (value, column, result, kind, sign, isCaseSensitive) {
    const looked = value.isNull() || value.isArray() ? "" : value.getValue();
    const isBlank = kind === COMPARES && sign === "=" && (looked === "" || looked === 0);
    const [row, first] = [this.getCurrentRow(), this.getCurrentColumn()];
    if (isBlank) this.setCurrent(row, NOWHERE - column);
    original.call(this, value, column, result, kind, sign, isCaseSensitive);
    if (isBlank) this.setCurrent(row, first);
  };
}
