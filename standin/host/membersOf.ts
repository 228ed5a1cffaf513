import type { ExcelObject } from "../class/excelObject";
import type { Members } from "../class/members";
import { CLASSES } from "../objects/classes";

/** The members of the object's class. They are only ever called with the target of that same object. */
export function membersOf({ className }: ExcelObject): Members<unknown> {
  return CLASSES[className] as Members<unknown>;
}
