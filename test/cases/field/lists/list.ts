import type { SheetSpec } from "../../case";
import type { Expected } from "../expected";

/** A further list of a kind: run as a workbook and, without formats and merges, as a CSV file. */
export interface FieldList {
  readonly title: string;
  readonly rows: SheetSpec["rows"];
  readonly formats?: SheetSpec["formats"];
  readonly formatsBelow?: SheetSpec["formatsBelow"];
  readonly merges?: SheetSpec["merges"];
  /** Only as a CSV file: what Excel makes of its texts is the point. */
  readonly csvOnly?: true;
  readonly expected: Expected;
}
