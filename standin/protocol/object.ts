import type { Json } from "./batch";
import type { Session } from "./session";

/**
 * How an Excel object is described: a table of its members, each with the requirement set that brought it.
 * What is not in the table does not exist, and using it is an error that names it.
 */
export interface Members<Self> {
  readonly properties?: { readonly [name: string]: Property<Self> };
  /** Properties that are objects themselves. */
  readonly navigation?: { readonly [name: string]: Navigation<Self> };
  readonly methods?: { readonly [name: string]: Method<Self> };
  /** A collection's items and its indexer (getItem). */
  readonly collection?: {
    items(self: Self, session: Session): readonly ExcelObject[];
    item(self: Self, key: Json, session: Session): ExcelObject;
  };
  /** The key with which office.js finds it again in its collection. */
  id?(self: Self): string;
  /** Whether it still exists; a deleted object answers ItemNotFound. */
  exists?(self: Self, session: Session): boolean;
}

export interface Property<Self> {
  readonly get: (self: Self, session: Session) => Json;
  readonly set?: (self: Self, value: Json, session: Session) => void;
  /** ExcelApi requirement set; absent is 1.1. */
  readonly since?: string;
  /** Not part of what `load()` without names brings. */
  readonly onlyByName?: boolean;
  /** Setting it is not recorded for undo but empties the stack, as documented. */
  readonly clearsUndo?: boolean;
}

export interface Navigation<Self> {
  readonly get: (self: Self, session: Session) => ExcelObject;
  readonly since?: string;
}

export interface Method<Self> {
  readonly call: (
    self: Self,
    args: Arguments,
    session: Session
  ) => Json | ExcelObject | void | Promise<Json | void>;
  readonly since?: string;
  readonly clearsUndo?: boolean;
  /** Its answer depends on what formulas give: they are calculated first. */
  readonly needsResults?: boolean;
}

/** An argument: plain, or an object of the same workbook. */
export type Arguments = readonly (Json | ExcelObject | undefined)[];

export interface ExcelObject {
  /** "Range", "WorksheetCollection": for errors' locations. */
  readonly kind: string;
  /** What ...OrNullObject gives when there is nothing. */
  readonly isNull: boolean;
  readonly self: unknown;
  readonly members: Members<unknown>;
}

export interface Kind<Self> {
  readonly name: string;
  readonly members: Members<Self>;
  of(self: Self): ExcelObject;
  /** The target of an object that is known to be of this kind. */
  is(object: unknown): object is ExcelObject & { readonly self: Self };
}

const defined = new Map<string, Members<unknown>>();

/** Every object that is modelled, by the name of its class. */
export const MODELLED_OBJECTS: ReadonlyMap<string, Members<unknown>> = defined;

/** @param name as Excel calls the class */
export function defineObject<Self>(name: string, members: Members<Self>): Kind<Self> {
  // Members are only ever called with the self that they were made with.
  const untyped = members as Members<unknown>;
  defined.set(name, untyped);
  return {
    name,
    members,
    of: (self) => ({ kind: name, isNull: false, self, members: untyped }),
    is: (object): object is ExcelObject & { readonly self: Self } =>
      isObject(object) && object.kind === name && !object.isNull,
  };
}

export function isObject(value: unknown): value is ExcelObject {
  return typeof value === "object" && value !== null && "members" in value && "kind" in value;
}

export function nullObject(kind: string): ExcelObject {
  return {
    kind,
    isNull: true,
    self: undefined,
    members: {},
  };
}
