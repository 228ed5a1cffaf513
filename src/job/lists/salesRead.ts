import type { Encoded } from "../../engine/sales/encoding/encoder";
import type { NotAList } from "../../engine/sales/layout/layout";
import type { RivalColumn } from "../../engine/sales/layout/rivalColumns";
import type { Issue } from "../../engine/sales/rows/issue";
import type { Source } from "../../excel/read/source";
import type { NamesToUse } from "../names/namesToUse";
import type { JoinedLists } from "./joinLists";

/** Lists that were read. */
export interface ReadLists extends JoinedLists {
  /** "Jan!A1:F900;Feb!A1:F800": what a run can be asked for again. */
  readonly address: string;
  readonly names: NamesToUse;
}

/** The same, as sales. */
export interface SalesRead extends ReadLists {
  readonly kind: "sales";
  readonly encoded: Encoded;
  /** The same lists with another column in a role, for each column that could as well have it. */
  readonly rivals: readonly RivalRead[];
  /** Issues of the layouts, rows as in `encoded`. */
  readonly layoutIssues: readonly Issue[];
  /** Addresses of further lists of the workbook with the same columns, which were not read. */
  readonly siblings: readonly string[];
}

export interface RivalRead extends RivalColumn {
  readonly sales: Encoded["sales"];
}

/** A range that is no list, and one that may be meant instead. */
export interface NotSales {
  readonly kind: "notSales";
  readonly fault: NotAList;
  readonly source: Source;
  /** Of all lists that were to be read. */
  readonly address: string;
  readonly suggestion?: string;
}
