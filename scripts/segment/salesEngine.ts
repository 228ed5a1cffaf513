import type { Cells } from "../../src/engine/aggregates/readColumns";
import type { Settings } from "../../src/engine/settings/settings";
import type { DialectName } from "../../src/sql/dialect";

/** An engine that reads the files of a run and runs the steps of the SQL text. What it cannot do is an Error whose message is a sentence. */
export interface SalesEngine {
  readonly dialect: DialectName;
  /** The files behind each path or pattern. */
  filesOf(): Promise<readonly (readonly string[])[]>;
  headers(): Promise<readonly string[]>;
  /** Different values of a column: no more than nine. */
  valuesOf(column: string): Promise<readonly string[]>;
  /** The lines of all files as `sales`. */
  openSales(columns: Settings["columns"]): Promise<void>;
  run(statements: string): Promise<void>;
  table(name: string): Promise<Cells>;
  /** How far it is with what it does, in its own words; undefined where it does not say. */
  progress(): string | undefined;
  /** Nothing of the run is kept. */
  end(): Promise<void>;
}
