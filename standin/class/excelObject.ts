import type { Targets } from "./targets";

export type ClassName = keyof Targets;

/**
 * An object of Excel's: the name of its class, and what it stands for. Its members are in the table of its class (objects/classes.ts), so that
 * objects can lead to each other (a range to its sheet, a sheet to its ranges) while their files do not know each other.
 */
export class ExcelObject {
  constructor(
    /** "Range", "WorksheetCollection": also for the locations of errors. */
    readonly className: ClassName,
    readonly target: unknown,
    /** What ...OrNullObject gives when there is nothing. */
    readonly isNull = false
  ) {}
}

export function objectOf<Name extends ClassName>(name: Name, target: Targets[Name]): ExcelObject {
  return new ExcelObject(name, target);
}

export function nullObject(name: ClassName): ExcelObject {
  return new ExcelObject(name, undefined, true);
}

/** Whether an argument is an object of that class, not plain JSON and not a null object. */
export function isOf<Name extends ClassName>(
  value: unknown,
  name: Name
): value is ExcelObject & { readonly target: Targets[Name] } {
  return value instanceof ExcelObject && value.className === name && !value.isNull;
}
