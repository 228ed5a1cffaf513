import { requireApiSet } from "./apiSet";
import { ACTION_TYPE, PATH_TYPE } from "./batch";
import type { Action, ArgumentInfo, Batch, BatchResult, Json, ObjectPath } from "./batch";
import { ExcelError } from "./error";
import { isObject, nullObject } from "./object";
import type { Arguments, ExcelObject } from "./object";
import { answerQuery, identity, notModelled } from "./query";
import type { Session } from "./session";

export interface Roots {
  readonly workbook: ExcelObject;
  /** Objects made by name (ObjectPathType 2). */
  service(name: string): ExcelObject | undefined;
}

/** Called before something is read that a formula may still have to be calculated for. */
export type BeforeRead = () => Promise<void>;

/**
 * Runs the actions in order, up to the first that fails; what ran before it stays done, as in Excel.
 * @param played requirement set as a number (apiSetNumber)
 */
export async function executeBatch(
  batch: Batch,
  roots: Roots,
  session: Session,
  played: number,
  beforeRead: BeforeRead
): Promise<BatchResult> {
  const resolve = createResolver(batch, roots, session, played, beforeRead);
  const result: { Results: { ActionId: number; Value: Json }[]; TraceIds: number[] } = {
    Results: [],
    TraceIds: [],
  };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (readsValues(action, batch)) await beforeRead();
      if (action.ActionType === ACTION_TYPE.trace) {
        result.TraceIds.push(action.Id);
        // Without a result, office.js takes an event's registration as not done.
        result.Results.push({ ActionId: action.Id, Value: null });
      } else
        result.Results.push({
          ActionId: action.Id,
          Value: await perform(action, resolve, session, played, beforeRead),
        });
    } catch (error) {
      return { ...result, Error: describe(error, index) };
    }
  }
  return result;
}

/** Objects that are found by what cells hold, so by what formulas give. */
const FOUND_BY_VALUES =
  /^(GetUsedRange|GetSurroundingRegion|GetExtendedRange|GetRangeEdge|GetSpill|GetSpecialCells|GetVisibleView|Find)/;

/** Waiting for a calculation takes a fifth of a second, so only what depends on its result waits. */
function readsValues({ ActionType, ObjectPathId }: Action, { ObjectPaths }: Batch): boolean {
  return (
    ActionType === ACTION_TYPE.query ||
    (ActionType === ACTION_TYPE.instantiate &&
      FOUND_BY_VALUES.test(ObjectPaths[ObjectPathId]?.Name ?? ""))
  );
}

function describe(error: unknown, index: number): NonNullable<BatchResult["Error"]> {
  if (!(error instanceof ExcelError)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location ?? "",
    ActionIndex: index,
    HttpStatusCode: error.status,
  };
}

interface Resolver {
  object(pathId: number): Promise<ExcelObject>;
  arguments(info: ArgumentInfo | undefined): Promise<Arguments>;
}

async function perform(
  action: Action,
  resolver: Resolver,
  session: Session,
  played: number,
  beforeRead: BeforeRead
): Promise<Json> {
  const object = await resolver.object(action.ObjectPathId);
  if (action.ActionType === ACTION_TYPE.instantiate) return identity(object, session);
  if (action.ActionType === ACTION_TYPE.query) {
    if (!object.isNull) assertExists(object, session);
    return answerQuery(object, action.QueryInfo ?? {}, session, played);
  }
  const name = lowerFirst(action.Name);
  if (name === "_KeepReference") {
    if (!object.isNull) session.keep(object);
    return null;
  }
  const args = await resolver.arguments(action.ArgumentInfo);
  if (action.ActionType === ACTION_TYPE.method) {
    const value = await call(object, name, args, session, played, beforeRead);
    return isObject(value) ? identity(value, session) : value;
  }
  if (action.ActionType === ACTION_TYPE.setProperty) {
    set(object, name, args[0] as Json, session, played);
    return null;
  }
  throw notModelled(`action type ${action.ActionType}`);
}

function createResolver(
  batch: Batch,
  roots: Roots,
  session: Session,
  played: number,
  beforeRead: BeforeRead
): Resolver {
  const resolved = new Map<number, ExcelObject>();

  const object = async (id: number): Promise<ExcelObject> => {
    const known = resolved.get(id);
    if (known) return known;
    const path = batch.ObjectPaths[id];
    if (!path)
      throw new ExcelError("InvalidRequest", `standin: the batch has no object path ${id}`);
    const found = await follow(path);
    resolved.set(id, found);
    return found;
  };

  const follow = async (path: ObjectPath): Promise<ExcelObject> => {
    switch (path.ObjectPathType) {
      case PATH_TYPE.workbook:
        return roots.workbook;
      case PATH_TYPE.newObject: {
        const service = roots.service(path.Name);
        if (!service) throw notModelled(path.Name);
        return service;
      }
      case PATH_TYPE.reference: {
        const kept = session.references.get(path.Name);
        if (!kept) throw new ExcelError("InvalidReference", undefined, "reference");
        return kept;
      }
      case PATH_TYPE.nullObject:
        return nullObject("Null");
    }
    const parent = await object(path.ParentObjectPathId ?? -1);
    // A method of a null object gives a null object, so that chains of ...OrNullObject hold.
    if (parent.isNull) return nullObject(parent.kind);
    if (path.ObjectPathType === PATH_TYPE.property) {
      const name = lowerFirst(path.Name);
      const navigation = parent.members.navigation?.[name];
      if (!navigation) throw notModelled(`${parent.kind}.${name}`);
      requireApiSet(`${parent.kind}.${name}`, navigation.since, played);
      assertExists(parent, session);
      return navigation.get(parent.self, session);
    }
    const args = await resolveArguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH_TYPE.indexer) {
      const collection = parent.members.collection;
      if (!collection) throw notModelled(`${parent.kind}.getItem`);
      return located(`${parent.kind}.getItem`, () =>
        collection.item(parent.self, args[0] as Json, session)
      );
    }
    const value = await call(parent, lowerFirst(path.Name), args, session, played, beforeRead);
    if (!isObject(value)) throw notModelled(`${parent.kind}.${lowerFirst(path.Name)} as an object`);
    return value;
  };

  const resolveArguments = async (info: ArgumentInfo | undefined): Promise<Arguments> => {
    const args = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds;
    if (!paths) return args;
    return Promise.all(
      args.map((value, index) => {
        const id = paths[index];
        return id === null || id === undefined || id === 0 ? value : object(id);
      })
    );
  };

  return { object, arguments: resolveArguments };
}

async function call(
  object: ExcelObject,
  name: string,
  args: Arguments,
  session: Session,
  played: number,
  beforeRead: BeforeRead
): Promise<Json | ExcelObject> {
  const location = `${object.kind}.${name}`;
  if (object.isNull) throw new ExcelError("InvalidObjectPath", undefined, location);
  const method = object.members.methods?.[name];
  if (!method) throw notModelled(location);
  requireApiSet(location, method.since, played);
  assertExists(object, session);
  if (method.needsResults === true) await beforeRead();
  if (method.clearsUndo === true) session.book.clearUndo();
  try {
    return (await method.call(object.self, args, session)) ?? null;
  } catch (error) {
    if (error instanceof ExcelError) error.location ??= location;
    throw error;
  }
}

function set(
  object: ExcelObject,
  name: string,
  value: Json,
  session: Session,
  played: number
): void {
  const location = `${object.kind}.${name}`;
  if (object.isNull) throw new ExcelError("InvalidObjectPath", undefined, location);
  const property = object.members.properties?.[name];
  if (!property) throw notModelled(location);
  const write = property.set;
  if (!write) throw notModelled(`${location} as a property that is set`);
  requireApiSet(location, property.since, played);
  assertExists(object, session);
  if (property.clearsUndo === true) session.book.clearUndo();
  located(location, () => write(object.self, value, session));
}

function assertExists(object: ExcelObject, session: Session): void {
  if (object.members.exists && !object.members.exists(object.self, session))
    throw new ExcelError("ItemNotFound", undefined, object.kind);
}

function located<Value>(location: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof ExcelError) error.location ??= location;
    throw error;
  }
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
