/** What the parts of the sheet Matrix share: its letters and columns, and the formulas on the table of the sheet Segments. */
import { ABC_LETTERS, NO_CLASS } from "../../engine/codes";
import type { Formula } from "../blocks/report";
import type { ReportInput } from "../reportInput";
import { segmentsColumns, type SegmentsKey } from "../segments/segmentsColumns";
import { valueFormat } from "../segments/valueFormat";

/** Columns: the letter, the names of the measures, then the cards. */
export const LABEL = 1;
export const MEASURE = 2;
export const CARDS = 3;
/** Row of the header. */
export const HEADER = 3;
/** Rows of a card: name, customers, value, share, what to do. */
export const CARD_ROWS = 5;
export const RHYTHMS = ["X", "Y", "Z"] as const;
const SIZES = ["A", "B", "C"] as const;

export class MatrixPlan {
  readonly words;
  /** "A", "B", "C", and "D", "E" where they were asked for. */
  readonly letters: readonly string[];
  /** "X", "Y", "Z" and no letter; a list without dates has only the last. */
  readonly rhythms: readonly string[];
  /** Column of the totals. */
  readonly total: number;
  readonly widths: readonly number[];
  readonly valueFormat: string;
  /** Names of the measures: customers, profit, share. */
  readonly measureNames: readonly [customers: string, value: string, share: string];
  private readonly headers: ReadonlyMap<SegmentsKey, string>;

  constructor(readonly input: ReportInput) {
    const { classes, sheets } = input.wording.messages;
    const { abcCounts, asOfDay, valueBasis } = input.result.analysis;
    this.words = sheets.matrix;
    const more = ABC_LETTERS.slice(4).filter((_, i) => (abcCounts[i + 4] ?? 0) > 0);
    this.letters = [...SIZES, ...more];
    this.rhythms = asOfDay > 0 ? [...RHYTHMS, NO_CLASS] : [NO_CLASS];
    this.total = CARDS + this.rhythms.length;
    this.widths = asOfDay > 0 ? [2, 15, 17, 34, 34, 34, 18, 18] : [2, 15, 17, 34, 34];
    this.valueFormat = valueFormat(input);
    const { name } = classes.basis[valueBasis];
    this.measureNames = [this.words.customers, name, sheets.columns.share];
    this.headers = new Map(segmentsColumns(input).map(({ key, header }) => [key, header]));
  }

  /** Why customers have no class: whoever made a loss need not have returned anything. */
  noClassMeaning(): string {
    const { wording, result } = this.input;
    const { asOfDay, valueBasis } = result.analysis;
    const { profit, other, dated } = this.words.noClassMeaning;
    const meaning = valueBasis === "profit" ? profit : other;
    return asOfDay > 0 ? wording.fill(dated, { meaning }) : meaning;
  }

  /** First row of the card of a letter. */
  cardTop(letter: number): number {
    return HEADER + 1 + letter * CARD_ROWS;
  }

  header(key: SegmentsKey): string {
    return this.headers.get(key)!;
  }

  /** Customers, value and share of the rows of the table whose column holds this text. */
  measures(key: "segment" | "status", text: string): readonly [Formula, Formula, Formula] {
    const table = this.input.names.segmentsTable;
    const where = `${table}[${this.header(key)}],"${quoted(text)}"`;
    return [
      { formula: `=COUNTIFS(${where})` },
      { formula: `=SUMIFS(${table}[${this.header("value")}],${where})` },
      { formula: `=SUMIFS(${table}[${this.header("share")}],${where})` },
    ];
  }
}

/** A text inside the quotes of a formula. */
export function quoted(text: string): string {
  return text.replaceAll('"', '""');
}
