/** The wire format of a batch, as office.js 1.1.110 writes and reads it. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: { readonly [id: string]: ObjectPath };
}

export const PATH_TYPE = {
  workbook: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  /** PascalCase; the reference's id for a kept reference. */
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Beside each argument that is an object: its path's id; null (or 0) for the others. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

export const ACTION_TYPE = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
}

export interface Query {
  /** camelCase paths: "values", "format/fill/color", "items/name". */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface BatchResult {
  readonly Results: { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds?: number[];
  readonly Error?: BatchError;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}
