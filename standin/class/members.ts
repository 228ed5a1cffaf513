import type { Json } from "../protocol/batch";
import type { ExcelObject } from "./excelObject";
import type { Session } from "./session";
import type { UndoSupport } from "./undoSupport";

/**
 * How a class of Excel's is described: a table of its members, each with the requirement set that brought it.
 * What is not in the table does not exist, and using it is an error that names it.
 */
export interface Members<Target> {
  readonly properties?: { readonly [name: string]: Property<Target> };
  /** Properties that are objects themselves. */
  readonly navigation?: { readonly [name: string]: Navigation<Target> };
  readonly methods?: { readonly [name: string]: Method<Target> };
  /** A collection's items and its indexer (getItem). */
  readonly collection?: {
    items(target: Target, session: Session): readonly ExcelObject[];
    item(target: Target, key: Json, session: Session): ExcelObject;
  };
  /** The key with which office.js finds it again in its collection. */
  id?(target: Target): string;
  /** Whether it still exists; a deleted object answers ItemNotFound. */
  exists?(target: Target, session: Session): boolean;
}

export interface Property<Target> {
  readonly get: (target: Target, session: Session) => Json;
  readonly set?: (target: Target, value: Json, session: Session) => void;
  /** ExcelApi requirement set; absent is 1.1. */
  readonly since?: string;
  /** Not part of what `load()` without names brings. */
  readonly onlyByName?: boolean;
  /** Where setting it can be undone. */
  readonly undo?: UndoSupport;
}

export interface Navigation<Target> {
  readonly get: (target: Target, session: Session) => ExcelObject;
  readonly since?: string;
}

export interface Method<Target> {
  readonly call: (
    target: Target,
    args: Arguments,
    session: Session
  ) => Json | ExcelObject | void | Promise<Json | void>;
  readonly since?: string;
  readonly undo?: UndoSupport;
  /** The same as developers report it against the documentation: held to where the session is strict. */
  readonly reportedUndo?: UndoSupport;
  /** Its answer depends on what formulas give: they are calculated first. */
  readonly needsResults?: boolean;
}

/** An argument: plain, or an object of the same workbook. */
export type Arguments = readonly (Json | ExcelObject | undefined)[];
