import type { ExcelObject } from "../class/excelObject";
import type { Session } from "../class/session";

/** What the actions of one batch share. */
export interface BatchRun {
  readonly session: Session;
  readonly workbook: ExcelObject;
  /** Objects made by name (ObjectPathType 2). */
  service(name: string): ExcelObject | undefined;
  /** Waits until what formulas give is known: before something is read that a formula may still have to be calculated for. */
  settle(): Promise<void>;
}
