/** Members of objects at work: methods called, properties set, with an error's location where it happened. */
import type { ExcelObject } from "../class/excelObject";
import type { Arguments } from "../class/members";
import { notModelled } from "../class/notModelled";
import type { Session } from "../class/session";
import { canUndo, type UndoSupport } from "../class/undoSupport";
import { requireApiSet } from "../protocol/apiSet";
import type { Json } from "../protocol/batch";
import { ExcelError } from "../protocol/excelError";
import type { BatchRun } from "./batchRun";
import { membersOf } from "./membersOf";

export async function callMethod(
  object: ExcelObject,
  name: string,
  args: Arguments,
  { session, settle }: BatchRun
): Promise<Json | ExcelObject> {
  const location = `${object.className}.${name}`;
  if (object.isNull) throw new ExcelError("InvalidObjectPath", undefined, location);
  const method = membersOf(object).methods?.[name];
  if (!method) throw notModelled(location);
  requireApiSet(location, method.since, session.apiSet);
  assertExists(object, session);
  if (method.needsResults === true) await settle();
  const endsUndo = cannotUndo(
    method.undo ?? (session.strict ? method.reportedUndo : undefined),
    location,
    session
  );
  try {
    return (await method.call(object.target, args, session)) ?? null;
  } catch (error) {
    if (error instanceof ExcelError) error.location ??= location;
    throw error;
  } finally {
    if (endsUndo) session.book.clearUndo();
  }
}

export function setProperty(
  object: ExcelObject,
  name: string,
  value: Json,
  session: Session
): void {
  const location = `${object.className}.${name}`;
  if (object.isNull) throw new ExcelError("InvalidObjectPath", undefined, location);
  const property = membersOf(object).properties?.[name];
  if (!property) throw notModelled(location);
  const write = property.set;
  if (!write) throw notModelled(`${location} as a property that is set`);
  requireApiSet(location, property.since, session.apiSet);
  assertExists(object, session);
  const endsUndo = cannotUndo(property.undo, location, session);
  located(location, () => write(object.target, value, session));
  if (endsUndo) session.book.clearUndo();
}

/**
 * What Excel cannot undo is refused in an undo group; elsewhere it empties the user's undo stack.
 * @returns whether the stack is to be emptied
 */
function cannotUndo(undo: UndoSupport | undefined, location: string, session: Session): boolean {
  if (canUndo(undo, session.platform)) return false;
  if (session.undoGroup !== undefined)
    throw new ExcelError("UndoNotSupported", undefined, location);
  return true;
}

export function assertExists(object: ExcelObject, session: Session): void {
  const { exists } = membersOf(object);
  if (exists && !exists(object.target, session))
    throw new ExcelError("ItemNotFound", undefined, object.className);
}

/** Does the work; an error that does not know where it happened learns it. */
export function located<Value>(location: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof ExcelError) error.location ??= location;
    throw error;
  }
}

/** "GetRange" on the wire is getRange in the tables. */
export function memberName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
