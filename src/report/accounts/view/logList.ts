/** Rows of Log of the account that is picked, the last one first. */
import type { Formula, Style } from "../../blocks/report";
import type { EarlierRow } from "../../earlierRows";
import { everyLanguage } from "../everyLanguage";
import { isOpen, logKind, type LogKind } from "../logCodes";
import { PickedRows } from "./pickedRows";
import { COLUMNS, type Half, type ListColumn } from "./viewPage";

/** Which rows: of some kinds, and how they ended; open as in logCodes. */
export interface LogFilter {
  readonly kinds: readonly LogKind[];
  readonly result?: "won" | "lost" | "open";
}

interface ShownColumn {
  readonly id: string;
  readonly span?: number;
  readonly style?: Style;
  readonly isGraded?: boolean;
  /** Instead of what stands there. */
  readonly cell?: (row: string) => Formula;
}

/** As conditions of formulas. */
export function conditionsOf(rows: PickedRows, { kinds, result }: LogFilter): readonly string[] {
  const kind = rows.is(
    "kind",
    kinds.flatMap((one) => everyLanguage(({ accountWork }) => accountWork.log.kinds[one]))
  );
  if (result === undefined) return [kind];
  const isResult = rows.is(
    "result",
    everyLanguage(({ accountWork }) => accountWork.log.results[result])
  );
  if (result !== "open") return [kind, isResult];
  return [kind, `((1-${rows.has("result")}+${isResult})>0)`, `(1-${rows.has("answeredOn")})`];
}

/** Of rows as a run finds them: they decide how much room there is. */
function meets({ kinds, result }: LogFilter): (row: EarlierRow) => boolean {
  return ({ text }) => {
    const kind = logKind(text("kind"));
    return kind !== undefined && kinds.includes(kind) && (result !== "open" || isOpen(text));
  };
}

/**
 * A heading, small headers and the last rows that meet a filter.
 * @param most rows; fewer where no account has as many
 * @returns the next free row
 */
export function logList(
  rows: PickedRows,
  top: number,
  half: Half,
  {
    title,
    filter,
    most,
    columns,
  }: {
    readonly title: string;
    readonly filter: LogFilter;
    readonly most: number;
    readonly columns: readonly ShownColumn[];
  }
): number {
  const { page } = rows.view;
  const conditions = conditionsOf(rows, filter);
  const standing = rows.standing(meets(filter));
  const count = Math.min(most, Math.max(2, ...standing.map(({ length }) => length)));
  const row = page.heading(top, half, rows.heading(title, count, conditions));
  const [places = []] = rows.view.scratch(
    [Array.from({ length: count }, (_, i) => ({ formula: `=${rows.fromBelow(`${i + 1}`, conditions)}` }))]); // prettier-ignore
  let column: number = half;
  const shown = columns.flatMap(
    ({ id, span = 1, style, isGraded, cell }): readonly ListColumn[] => {
      const header = rows.header(id);
      if (header === undefined) return [];
      const at = column;
      column += span;
      return [
        {
          ...{ header, column: at, span },
          ...(style && { style }),
          ...(isGraded && { isGraded }),
          cells: places.map((place) => cell?.(place) ?? rows.cell(id, place)),
          texts: standing.flat().map(({ text }) => text(id)),
        },
      ];
    }
  );
  return page.list(row, shown.slice(0, COLUMNS));
}
