import { ExcelObject, nullObject } from "../class/excelObject";
import type { Arguments } from "../class/members";
import { notModelled } from "../class/notModelled";
import { requireApiSet } from "../protocol/apiSet";
import {
  PATH_TYPE,
  type ArgumentInfo,
  type Batch,
  type Json,
  type ObjectPath,
} from "../protocol/batch";
import { ExcelError } from "../protocol/excelError";
import type { BatchRun } from "./batchRun";
import { assertExists, callMethod, located, memberName } from "./member";
import { membersOf } from "./membersOf";

/** Finds the objects that a batch speaks of by their paths, each once. */
export interface Resolver {
  object(pathId: number): Promise<ExcelObject>;
  arguments(info: ArgumentInfo | undefined): Promise<Arguments>;
}

export function createResolver(batch: Batch, run: BatchRun): Resolver {
  const { session } = run;
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
        return run.workbook;
      case PATH_TYPE.newObject: {
        const service = run.service(path.Name);
        if (!service) throw notModelled(path.Name);
        return service;
      }
      case PATH_TYPE.reference: {
        const kept = session.references.get(path.Name);
        if (!kept) throw new ExcelError("InvalidReference", undefined, "reference");
        return kept;
      }
      case PATH_TYPE.nullObject:
        return nullObject("Workbook");
    }
    const parent = await object(path.ParentObjectPathId ?? -1);
    // A method of a null object gives a null object, so that chains of ...OrNullObject hold.
    if (parent.isNull) return parent;
    const name = memberName(path.Name);
    if (path.ObjectPathType === PATH_TYPE.property) return navigate(parent, name);
    const args = await resolveArguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH_TYPE.indexer) return itemOf(parent, args[0] as Json);
    const value = await callMethod(parent, name, args, run);
    if (!(value instanceof ExcelObject))
      throw notModelled(`${parent.className}.${name} as an object`);
    return value;
  };

  const navigate = (parent: ExcelObject, name: string): ExcelObject => {
    const location = `${parent.className}.${name}`;
    const navigation = membersOf(parent).navigation?.[name];
    if (!navigation) throw notModelled(location);
    requireApiSet(location, navigation.since, session.apiSet);
    assertExists(parent, session);
    return navigation.get(parent.target, session);
  };

  const itemOf = (parent: ExcelObject, key: Json): ExcelObject => {
    const location = `${parent.className}.getItem`;
    const { collection } = membersOf(parent);
    if (!collection) throw notModelled(location);
    return located(location, () => collection.item(parent.target, key, session));
  };

  const resolveArguments = async (info: ArgumentInfo | undefined): Promise<Arguments> => {
    const args = await Promise.all((info?.Arguments ?? []).map(withObjects));
    const paths = info?.ReferencedObjectPathIds;
    if (!paths) return args;
    return Promise.all(
      args.map((value, index) => {
        const id = paths[index];
        return id === null || id === undefined || id === 0 ? value : object(id);
      })
    );
  };

  /** Objects inside a plain one ({list: {source: range}}) are named by their paths on the spot. */
  const withObjects = async (value: Json): Promise<Json | ExcelObject> => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const given = value as { readonly [name: string]: Json };
    const path = given["_ObjectPathId"];
    if (typeof path === "number") return object(path);
    const members = Object.entries(given).map(
      async ([name, inner]) => [name, await withObjects(inner)] as const
    );
    return Object.fromEntries(await Promise.all(members)) as Json;
  };

  return { object, arguments: resolveArguments };
}
