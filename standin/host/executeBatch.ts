import { ExcelObject } from "../class/excelObject";
import { notModelled } from "../class/notModelled";
import {
  ACTION_TYPE,
  type Action,
  type Batch,
  type BatchResult,
  type Json,
} from "../protocol/batch";
import { ExcelError } from "../protocol/excelError";
import { answerQuery } from "./answerQuery";
import type { BatchRun } from "./batchRun";
import { identity } from "./identity";
import { assertExists, callMethod, memberName, setProperty } from "./member";
import { createResolver, type Resolver } from "./resolver";

/** Runs the actions in order, up to the first that fails; what ran before it stays done, as in Excel. */
export async function executeBatch(batch: Batch, run: BatchRun): Promise<BatchResult> {
  const resolver = createResolver(batch, run);
  const result: { Results: { ActionId: number; Value: Json }[]; TraceIds: number[] } = {
    Results: [],
    TraceIds: [],
  };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (readsValues(action, batch)) await run.settle();
      if (action.ActionType === ACTION_TYPE.trace) {
        result.TraceIds.push(action.Id);
        // Without a result, office.js takes an event's registration as not done.
        result.Results.push({ ActionId: action.Id, Value: null });
      } else
        result.Results.push({ ActionId: action.Id, Value: await perform(action, resolver, run) });
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

async function perform(action: Action, resolver: Resolver, run: BatchRun): Promise<Json> {
  const { session } = run;
  const object = await resolver.object(action.ObjectPathId);
  if (action.ActionType === ACTION_TYPE.instantiate) return identity(object, session);
  if (action.ActionType === ACTION_TYPE.query) {
    if (!object.isNull) assertExists(object, session);
    return answerQuery(object, action.QueryInfo ?? {}, session);
  }
  const name = memberName(action.Name);
  if (name === "_KeepReference") {
    if (!object.isNull) session.keep(object);
    return null;
  }
  const args = await resolver.arguments(action.ArgumentInfo);
  if (action.ActionType === ACTION_TYPE.method) {
    const value = await callMethod(object, name, args, run);
    return value instanceof ExcelObject ? identity(value, session) : value;
  }
  if (action.ActionType === ACTION_TYPE.setProperty) {
    setProperty(object, name, args[0] as Json, session);
    return null;
  }
  throw notModelled(`action type ${action.ActionType}`);
}
