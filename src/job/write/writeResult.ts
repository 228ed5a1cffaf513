import type { Settings } from "../../engine/settings/settings";
import { rememberSource } from "../../excel/lastSource";
import { runExcel } from "../../excel/runExcel";
import { keepWorkbookSettings } from "../../excel/workbookSettings";
import { type LetteredList, writeClassColumns } from "../../excel/write/writeClassColumns";
import { writeReport } from "../../excel/write/writeReport";
import { buildReport } from "../../report/buildReport";
import { classColumns } from "../../report/classColumns";
import type { ReportNames } from "../../report/blocks/report";
import type { ReportInput } from "../../report/result";
import type { Wording } from "../../wording/wordingFor";
import type { Result, Written } from "../job";
import type { SalesRead } from "../read/readSales";
import { placesOf } from "../analyse/composeResult";

export interface ToWrite {
  readonly read: SalesRead;
  readonly result: Result;
  readonly issues: ReportInput["issues"];
  readonly settings: Settings;
  readonly wording: Wording;
  /** Excel serial of the moment of the run. */
  readonly runAt: number;
  /** Write letters beside the lists. */
  readonly withLetters: boolean;
  /** The result stands on these sheets already: only the letters are written. */
  readonly standsOn?: readonly string[];
}

/** One undo group for everything that is written. */
export function writeResult(parts: ToWrite): Promise<Pick<Written, "sheets" | "classColumns">> {
  const { read, result, issues, settings, wording, runAt, withLetters, standsOn } = parts;
  const { address, facts, siblings } = result.source;
  const input: Omit<ReportInput, "names"> = {
    ...result,
    issues,
    source: { address, lists: placesOf(read), facts, siblings },
    shape: read.layout.shape,
    columns: read.layout.columns,
    runAt,
    wording,
  };
  return runExcel(
    async (context, wrote) => {
      const sheets =
        standsOn ??
        (await writeReport(
          context,
          wantedNames(wording),
          (names) => buildReport({ ...input, names }),
          wrote
        ));
      const classes = !withLetters
        ? "notAsked"
        : (await writeClassColumns(context, lettersOf(read, input), wrote))
          ? "written"
          : "occupied";
      keepWorkbookSettings(context, settings);
      rememberSource(context, address);
      await context.sync();
      return { sheets, classColumns: classes };
    },
    { oneUndo: true }
  );
}

/** The letters of each list; those of all lists are counted as one. */
function lettersOf(
  { lists, encoded }: SalesRead,
  input: Omit<ReportInput, "names">
): readonly LetteredList[] {
  return lists.map(({ source, layout, firstRow, from }) => {
    const rowCustomer = new Int32Array(source.rowCount).fill(-1);
    const rows = source.rowCount - from;
    rowCustomer.set(encoded.rowCustomer.subarray(firstRow, firstRow + rows), from);
    return {
      source,
      letters: classColumns(input, rowCustomer, layout.headerRows.at(-1) ?? -1),
    };
  });
}

/** Table names stay English: formulas of users in different languages then read alike. */
function wantedNames({ messages }: Wording): ReportNames {
  return { sheets: messages.sheets.names, segmentsTable: "Segments", runsTable: "SegmentRuns" };
}
