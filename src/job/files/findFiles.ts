import { calendarDate } from "../../engine/calendar/serialDay";
import type { SourceHead } from "../../engine/sales/layout/layout";
import { ExcelProblem } from "../../excel/excelProblem";
import { headRows } from "../../excel/read/headRows";
import { parseArea } from "../../excel/read/parseArea";
import type { Source } from "../../excel/read/source";
import type { FileSource } from "../../files/fileSource";
import { openFile } from "../../files/openFile";
import type { ListFile } from "../../files/listFile";
import { partOf } from "../../files/partOf";
import { columnLetters } from "../../report/blocks/address";
import type { Area } from "../../report/blocks/report";
import type { Asked, FoundLists } from "../lists/foundLists";
import { arrangeHead } from "./arrangeHead";
import { fileAddress, filesAddress } from "./filesAddress";

export interface OpenedFile {
  readonly file: ListFile;
  /** Where it has the columns of the first file; -1: it lacks that column. */
  readonly places: readonly number[];
}

/**
 * Opens the files and reads the head of each. The first list decides what the columns are; the others have theirs in any order.
 * @param opened gets each file beside its source
 * @param before lists on sheets that are read together with the files
 * @throws FileProblem; ExcelProblem "fileColumnMissing", "sourceNotFound"; AbortError
 */
export async function findFiles(
  files: readonly FileSource[],
  { request, runAt, settingsFor }: Asked,
  opened: Map<Source, OpenedFile>,
  before: readonly Source[]
): Promise<FoundLists> {
  const { signal, onEvent } = request;
  const area = areaOf(request.address);
  const todayDay = Math.floor(runAt);
  const { year: thisYear } = calendarDate(todayDay);
  const ofBytes = files.reduce((sum, { size }) => sum + size, 0);
  const cells = area === undefined ? "" : `!${cellsOf(request.address!)}`;
  const address = [...before.map((source) => source.address), filesAddress(files, cells)].join(";");
  const sources: Source[] = [...before];
  let read = 0;
  for (const one of files) {
    const onBytes = (bytes: number): void =>
      onEvent({ kind: "opening", file: one.name, bytes: read + bytes, ofBytes });
    const whole = await openFile(one, { thisYear, signal, onBytes });
    const file = area === undefined ? whole : partOf(whole, area);
    read += one.size;
    const head = await headOf(file, area?.column ?? 0, todayDay, signal);
    const [first] = sources;
    const arranged =
      first === undefined
        ? { head, places: Array.from({ length: file.columnCount }, (_, column) => column) }
        : arrangeHead(
            { name: first.address, head: first.head },
            { name: file.name, head },
            settingsFor(address)
          );
    const source = sourceOf(whole, fileAddress(one, cells), area ?? BEGINNING, arranged.head);
    opened.set(source, { file, places: arranged.places });
    sources.push(source);
  }
  const rows = sources.reduce((sum, { rowCount }) => sum + rowCount, 0);
  onEvent({ kind: "located", address, rows });
  return { sources, address, selected: undefined };
}

async function headOf(
  file: ListFile,
  firstColumn: number,
  todayDay: number,
  signal: AbortSignal
): Promise<SourceHead> {
  const { rowCount, columnCount } = file;
  return {
    ...(await file.head(headRows(rowCount, columnCount), signal)),
    letters: Array.from({ length: columnCount }, (_, column) =>
      columnLetters(firstColumn + column)
    ),
    rowCount,
    columnCount,
    merges: [],
    isTable: false,
    isOpenEnded: true,
    date1904: false,
    todayDay,
  };
}

/** Where a list begins that is a whole file. */
const BEGINNING = { row: 0, column: 0 };

/** @param whole file, whose lines are counted */
function sourceOf(
  whole: ListFile,
  address: string,
  { row, column }: { readonly row: number; readonly column: number },
  head: SourceHead
): Source {
  return {
    sheetId: "",
    sheetName: whole.name,
    address,
    row,
    column,
    rowCount: head.rowCount,
    columnCount: head.columnCount,
    head,
    hidden: [],
    filtered: false,
    adjacentColumns: 0,
    inFile: whole.rows,
  };
}

/** The cells that are the list, where not all of them are: as they would be named on the sheet that Excel makes of a file. */
function areaOf(address: string | undefined): Area | undefined {
  if (address === undefined) return undefined;
  const area = parseArea(cellsOf(address));
  if (area === undefined) throw new ExcelProblem({ code: "sourceNotFound", facts: { address } });
  return area;
}

function cellsOf(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
