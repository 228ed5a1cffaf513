import type { ExcelObject } from "../class/excelObject";
import type { Session } from "../class/session";
import type { Json } from "../protocol/batch";
import { membersOf } from "./membersOf";

/** What an object tells of itself whenever it is named: how to find it again. */
export function identity(object: ExcelObject, session: Session): { [name: string]: Json } | null {
  if (object.isNull) return null;
  const reference = session.referenceOf(object);
  if (reference !== undefined) return { _ReferenceId: reference };
  const { id, properties } = membersOf(object);
  if (!id) return {};
  // Objects with a property `id` know it from here on, without a load: the target of their events.
  const key = properties?.["id"] ? "Id" : "_Id";
  return { [key]: id(object.target) };
}
