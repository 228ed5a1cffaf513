/**
 * Sheet Matrix: the nine cells with customers, value and share as formulas on the table of the sheet Segments, the totals, the
 * customers without a class, and the statuses. A letter edited there changes every number here.
 */
import { ABC_LETTERS, type Segment } from "../engine/analysis";
import { cellAddress, columnLetters } from "./address";
import { NO_CLASS } from "./letters";
import { palette } from "./palette";
import type { Area, Block, Formula, Highlight, ReportSheet, StyledArea, Value } from "./report";
import type { ReportInput } from "./reportInput";
import { segmentsColumns, valueFormat, type SegmentsKey } from "./segmentsSheet";
import { textHeight } from "./textHeight";

const LABEL = 1;
const MEASURE = 2;
const CARDS = 3;
const HEADER = 3;
/** Name, customers, value, share, what to do. */
const CARD_ROWS = 5;
const WIDTHS_DATED = [2, 15, 17, 34, 34, 34, 18, 18] as const;
const RHYTHMS = ["X", "Y", "Z"] as const;
const SIZES = ["A", "B", "C"] as const;
const STATUS_ORDER = ["regular", "new", "returned", "atRisk", "lost", "oneOff"] as const;

export function matrixSheet(input: ReportInput): ReportSheet {
  const draft = new Draft(input);
  draft.title();
  draft.cards();
  draft.noClass();
  draft.totals();
  draft.statuses();
  draft.notes();
  return draft.sheet();
}

class Draft {
  private readonly blocks: Block[] = [];
  private readonly styles: StyledArea[] = [];
  private readonly highlights: Highlight[] = [];
  private readonly merges: Area[] = [];
  private readonly heights: [number, number][] = [];
  private readonly words;
  private readonly letters: readonly string[];
  /** "X", "Y", "Z" and no letter; a list without dates has only the last. */
  private readonly rhythms: readonly string[];
  private readonly total: number;
  private readonly format: string;
  private next = HEADER;
  private totalsRow = 0;

  constructor(private readonly input: ReportInput) {
    this.words = input.wording.messages.sheets.matrix;
    const { abcCounts, asOfDay, customers } = input.analysis;
    const more = ABC_LETTERS.slice(4).filter((_, i) => (abcCounts[i + 4] ?? 0) > 0);
    this.letters = [...SIZES, ...more];
    this.rhythms = asOfDay > 0 ? [...RHYTHMS, NO_CLASS] : [NO_CLASS];
    this.total = CARDS + this.rhythms.length;
    this.format = valueFormat(customers);
  }

  title(): void {
    const { wording, analysis, columns } = this.input;
    const assumptions = wording.assumptions(analysis, columns).map(({ text }) => text);
    const line = [...assumptions, this.input.source.address].join(" · ");
    const width = this.total;
    this.put(0, LABEL, [[wording.headline(analysis)]]);
    this.put(1, LABEL, [[line]]);
    this.style(0, LABEL, 1, width, { bold: true, size: 16, color: palette.heading, vertical: "Center" });
    this.style(1, LABEL, 1, width, { color: palette.muted, wrap: true, vertical: "Top" });
    this.merges.push({ row: 1, column: LABEL, rows: 1, columns: width });
    this.heights.push([0, 30], [1, 34]);
  }

  /** One card a cell: name, customers, value, share, what it means and what to do. */
  cards(): void {
    const { classes, sheets } = this.input.wording.messages;
    const header: string[] = this.rhythms.map((letter) =>
      letter === NO_CLASS
        ? this.rhythms.length === 1
          ? this.words.customers
          : this.words.noLetter
        : `${letter} · ${classes.xyz[letter as (typeof RHYTHMS)[number]]}`
    );
    this.put(HEADER, CARDS, [[...header, this.words.total]]);
    this.style(HEADER, LABEL, 1, this.total, {
      bold: true,
      fill: palette.heading,
      color: palette.headingText,
      align: "Center",
      vertical: "Center",
    });
    this.heights.push([HEADER, 24]);
    this.next = HEADER + 1;
    for (const letter of this.letters) {
      this.cardRow(letter, classes.abc[letter as keyof typeof classes.abc], sheets.columns.share);
    }
  }

  private cardRow(letter: string, word: string, shareLabel: string): void {
    const top = this.next;
    const { classes } = this.input.wording.messages;
    const basis = classes.basis[this.input.analysis.valueBasis].name;
    const cells = this.rhythms.map((rhythm) => {
      const segment = `${letter}${rhythm}`;
      const words = segment in classes.cells ? classes.cells[segment as Segment] : undefined;
      const about = words ? `${words.meaning} ${words.advice}` : "";
      return {
        title: words ? `${segment} · ${words.name}` : "",
        about: rhythm === NO_CLASS && this.rhythms.length > 1 ? this.words.noLetterMeaning : about,
        measures: this.measures("segment", segment),
      };
    });
    const totals = [1, 2, 3].map((row) => this.sumAcross(top + row));
    this.put(top, LABEL, [[`${letter}\n${word}`]]);
    this.put(top, MEASURE, [[""], [this.words.customers], [basis], [shareLabel], [this.words.advice]]);
    this.put(top, CARDS, [
      [...cells.map(({ title }) => title), ""],
      ...[0, 1, 2].map((i): Value[] => [...cells.map(({ measures }) => measures[i]!), totals[i]!]),
      [...cells.map(({ about }) => about), ""],
    ]);
    const width = this.rhythms.length;
    this.merges.push({ row: top, column: LABEL, rows: CARD_ROWS, columns: 1 });
    this.style(top, LABEL, CARD_ROWS, 1, {
      bold: true,
      size: 14,
      color: palette.heading,
      fill: palette.band,
      align: "Center",
      vertical: "Center",
      wrap: true,
      outline: palette.paper,
    });
    this.style(top, MEASURE, CARD_ROWS - 1, 1, { color: palette.muted, align: "Left", vertical: "Center", indent: 1 });
    this.style(top + 4, MEASURE, 1, 1, { color: palette.muted, align: "Left", vertical: "Top", indent: 1 });
    this.style(top, CARDS, 1, width, {
      bold: true,
      color: palette.ink,
      align: "Left",
      vertical: "Center",
      indent: 1,
    });
    this.numbers(top + 1, width + 1);
    this.style(top + 4, CARDS, 1, width, {
      size: 9,
      color: palette.ink,
      wrap: true,
      align: "Left",
      vertical: "Top",
      indent: 1,
    });
    this.style(top, this.total, CARD_ROWS, 1, { fill: palette.band, outline: palette.paper });
    for (let i = 0; i < width; i += 1) {
      this.style(top, CARDS + i, CARD_ROWS, 1, {
        outline: palette.paper,
        ...(this.rhythms[i] === NO_CLASS && width > 1 ? { fill: palette.empty } : {}),
      });
    }
    this.heat(top, width > 1 ? width - 1 : 1);
    this.heights.push([top, 21], [top + 1, 24]);
    this.heights.push([
      top + 4,
      textHeight(cells.map(({ about }, i) => [about, this.widths()[CARDS + i]! * 1.18] as const)),
    ]);
    this.next = top + CARD_ROWS;
  }

  /** Colour by share of the value: the darker, the more it brings. */
  private heat(top: number, columns: number): void {
    const share = `${columnLetters(CARDS)}$${top + 4}`;
    const area = { row: top, column: CARDS, rows: CARD_ROWS, columns };
    for (const { from, fill } of palette.heat) {
      this.highlights.push({ area, formula: from > 0 ? `=${share}>=${from}` : `=${share}>0`, style: { fill } });
    }
  }

  noClass(): void {
    const measures = this.measures("segment", NO_CLASS);
    this.summaryRows(this.words.noClass, this.words.noClassMeaning, (i) => measures[i]!, undefined);
  }

  totals(): void {
    this.totalsRow = this.next;
    const cardTops = this.letters.map((_, i) => HEADER + 1 + i * CARD_ROWS);
    const noClassTop = this.next - 3;
    const down = (i: number, column: number): Formula => ({
      formula: `=${cardTops.map((top) => cellAddress(top + 1 + i, column)).join("+")}`,
    });
    this.summaryRows(
      this.words.total,
      "",
      (i) => ({
        formula: `=${cardTops
          .map((top) => cellAddress(top + 1 + i, this.total))
          .join("+")}+${cellAddress(noClassTop + i, this.total)}`,
      }),
      down
    );
    const customers = cellAddress(this.totalsRow, this.total);
    const table = this.input.names.segmentsTable;
    const header = this.header("customer");
    const { reconciled, notReconciled } = this.words;
    this.put(this.next, CARDS, [
      [
        {
          formula: `=IF(${customers}=ROWS(${table}[${header}]),"✓ ${quoted(reconciled)}","⚠ ${quoted(notReconciled)}")`,
        },
      ],
      [
        this.input.wording.fill(this.words.live, {
          column: this.header("segment"),
          sheet: this.input.names.sheets.segments,
        }),
      ],
    ]);
    this.style(this.next, CARDS, 2, 1, { italic: true, color: palette.muted, align: "Left", indent: 1 });
    this.next += 3;
  }

  /** Three rows (customers, value, share) with a label before and the sum at the end. */
  private summaryRows(
    label: string,
    meaning: string,
    last: (i: number) => Value,
    across: ((i: number, column: number) => Formula) | undefined
  ): void {
    const top = this.next;
    const { classes, sheets } = this.input.wording.messages;
    const basis = classes.basis[this.input.analysis.valueBasis].name;
    const names = [this.words.customers, basis, sheets.columns.share];
    this.put(top, LABEL, [[label]]);
    this.put(top, MEASURE, names.map((name) => [name]));
    this.put(
      top,
      CARDS,
      [0, 1, 2].map((i) => [
        ...this.rhythms.map((_, c) => across?.(i, CARDS + c) ?? (i === 0 && c === 0 ? meaning : "")),
        last(i),
      ])
    );
    this.merges.push({ row: top, column: LABEL, rows: 3, columns: 1 });
    this.style(top, LABEL, 3, 1, {
      bold: true,
      color: palette.heading,
      fill: palette.band,
      align: "Center",
      vertical: "Center",
      wrap: true,
      outline: palette.paper,
    });
    this.style(top, MEASURE, 3, 1, { color: palette.muted, align: "Left", vertical: "Center", indent: 1 });
    if (across) this.numbers(top, this.rhythms.length + 1);
    else {
      this.numbers(top, 1, this.total);
      this.style(top, CARDS, 1, 1, { italic: true, color: palette.muted, align: "Left", indent: 1 });
    }
    this.style(top, this.total, 3, 1, { fill: palette.band, bold: true });
    this.style(top + 2, LABEL, 1, this.total, { underline: palette.line });
    this.heights.push([top, 24]);
    this.next = top + 3;
  }

  /** Customers and value of each status. */
  statuses(): void {
    const { messages } = this.input.wording;
    if (this.input.analysis.asOfDay <= 0) return;
    const top = this.next;
    const basis = messages.classes.basis[this.input.analysis.valueBasis].name;
    this.put(top, LABEL, [
      [this.words.statuses, this.words.customers, basis, this.words.meaning],
      ...STATUS_ORDER.map((code): Value[] => {
        const { name, meaning } = messages.classes.statuses[code];
        const [customers, value] = this.measures("status", name);
        return [name, customers!, value!, meaning];
      }),
    ]);
    this.style(top, LABEL, 1, 4, {
      bold: true,
      fill: palette.heading,
      color: palette.headingText,
      align: "Left",
      vertical: "Center",
      indent: 1,
    });
    this.heights.push([top, 22]);
    const rows = STATUS_ORDER.length;
    this.style(top + 1, MEASURE, rows, 1, { numberFormat: "#,##0", bold: true, align: "Center" });
    this.style(top + 1, CARDS, rows, 1, { numberFormat: this.format, align: "Left", indent: 1 });
    this.style(top + 1, CARDS + 1, rows, 1, { color: palette.muted, align: "Left", indent: 1 });
    this.style(top + 1, LABEL, rows, 1, { align: "Left", indent: 1 });
    STATUS_ORDER.forEach((code, i) => {
      this.style(top + 1 + i, LABEL, 1, 4, { underline: palette.line });
      if (code in palette.statuses) {
        const { fill, color } = palette.statuses[code as keyof typeof palette.statuses];
        this.style(top + 1 + i, LABEL, 1, 1, { fill, color, bold: true });
      }
    });
    this.next = top + rows + 2;
  }

  /** Key accounts against the usual band, and the breadwinners by name. */
  notes(): void {
    const { analysis, wording, customers } = this.input;
    const { keyAccounts, settings } = analysis;
    if (analysis.base <= 0) return;
    const basis = wording.messages.classes.basis[analysis.valueBasis].of;
    const notes = [
      wording.fill(this.words.keyAccounts, {
        share: wording.formats.percent(keyAccounts.share),
        basis,
        band: this.words[keyAccounts.band],
      }),
    ];
    if (keyAccounts.breadwinners.length > 0) {
      notes.push(
        wording.fill(this.words.breadwinners, {
          count: keyAccounts.breadwinners.length,
          limit: wording.formats.percent(settings.keyAccounts.breadwinner),
          basis,
          names: keyAccounts.breadwinners.map((c) => customers[c]!).join(", "),
        })
      );
    }
    this.put(this.next, LABEL, notes.map((note) => [note]));
    this.style(this.next, LABEL, notes.length, 1, { color: palette.ink });
  }

  sheet(): ReportSheet {
    return {
      kind: "matrix",
      name: this.input.names.sheets.matrix,
      blocks: this.blocks,
      again: "replace",
      styles: this.styles,
      highlights: this.highlights,
      links: [],
      merges: this.merges,
      columnWidths: this.widths(),
      rowHeights: this.heights,
      freeze: { rows: HEADER + 1, columns: 0 },
      gridlines: false,
      tabColor: palette.heading,
    };
  }

  private widths(): readonly number[] {
    return this.rhythms.length > 1 ? WIDTHS_DATED : [2, 15, 17, 34, 34];
  }

  /** Customers, value and share of the rows of the table whose column holds this text. */
  private measures(key: "segment" | "status", text: string): readonly Formula[] {
    const table = this.input.names.segmentsTable;
    const where = `${table}[${this.header(key)}],"${quoted(text)}"`;
    return [
      { formula: `=COUNTIFS(${where})` },
      { formula: `=SUMIFS(${table}[${this.header("value")}],${where})` },
      { formula: `=SUMIFS(${table}[${this.header("share")}],${where})` },
    ];
  }

  private header(key: SegmentsKey): string {
    return segmentsColumns(this.input).find((column) => column.key === key)!.header;
  }

  private sumAcross(row: number): Formula {
    const last = this.total - 1;
    return { formula: `=SUM(${cellAddress(row, CARDS)}:${cellAddress(row, last)})` };
  }

  private numbers(row: number, columns: number, column = CARDS): void {
    const base = { align: "Left", vertical: "Center", color: palette.ink, indent: 1 } as const;
    this.style(row, column, 1, columns, { ...base, numberFormat: "#,##0", bold: true, size: 14 });
    this.style(row + 1, column, 1, columns, { ...base, numberFormat: this.format });
    this.style(row + 2, column, 1, columns, { ...base, numberFormat: "0.0%" });
  }

  private put(row: number, column: number, values: readonly (readonly Value[])[]): void {
    this.blocks.push({ row, column, values });
  }

  private style(row: number, column: number, rows: number, columns: number, style: StyledArea["style"]): void {
    this.styles.push({ area: { row, column, rows, columns }, style });
  }
}

function quoted(text: string): string {
  return text.replaceAll('"', '""');
}
