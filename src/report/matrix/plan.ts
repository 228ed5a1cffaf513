/** What the parts of the sheet Matrix share: its letters and columns, and the formulas on the table of the sheet Segments. */
import { adviceOf, ownAdviceOf } from "./advice";
import { NO_CLASS, type Segment } from "../../engine/codes";
import type { Value } from "../blocks/report";
import type { ReportInput } from "../reportInput";
import { money } from "../blocks/rounded";
import { statusOf } from "../letters";
import { abcLetters } from "../byHand/abcLetters";
import { ClassesInFormulas, type Term } from "./classesInFormulas";
import { lettersInUse } from "../byHand/lettersInUse";
import { quoted } from "../blocks/quoted";
import type { SegmentsKey } from "../segments/segmentsHeaders";
import { segmentsReference } from "../segments/segmentsReference";
import { standingHeaders } from "../segments/standingHeaders";
import { valueFormat } from "../segments/valueFormat";

/** Columns: the letter, the names of the measures, then the cards. */
export const LABEL = 1;
export const MEASURE = 2;
export const CARDS = 3;
/** Row of the header. */
export const HEADER = 3;
const RHYTHMS = ["X", "Y", "Z"] as const;

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
  /** Who is at risk and who is lost is told in each cell; nobody without dates. */
  readonly statuses: readonly { readonly name: string; readonly many: string }[];
  /** Rows of a card: name, customers, value, share, the statuses, what to do. */
  readonly cardRows: number;
  private readonly headers: ReadonlyMap<SegmentsKey, string>;
  private readonly hands: ClassesInFormulas;

  constructor(readonly input: ReportInput) {
    const { classes, sheets } = input.wording.messages;
    const { asOfDay, valueBasis } = input.result.analysis;
    this.words = sheets.matrix;
    this.letters = abcLetters(input.result.analysis);
    this.rhythms = asOfDay > 0 ? [...RHYTHMS, NO_CLASS] : [NO_CLASS];
    this.total = CARDS + this.rhythms.length;
    this.widths = asOfDay > 0 ? [2, 20, 17, 32, 32, 32, 18, 18, 11, 11] : [2, 20, 17, 34, 34];
    this.valueFormat = valueFormat(input);
    const { name } = classes.basis[valueBasis];
    this.measureNames = [this.words.customers, name, sheets.columns.share];
    const { atRisk, lost } = classes.statuses;
    this.statuses = asOfDay > 0 ? [atRisk, lost] : [];
    this.cardRows = 5 + this.statuses.length;
    this.headers = standingHeaders(input);
    this.hands = new ClassesInFormulas(input, this.headers.has("classByHand"));
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
    return HEADER + 1 + letter * this.cardRows;
  }

  /** "Segments[ABC]"; undefined where the user deleted the column. */
  column(id: SegmentsKey): string | undefined {
    return segmentsReference(this.input, id);
  }

  /** Header of a column; "" where the user deleted it. */
  header(id: SegmentsKey): string {
    return this.headers.get(id) ?? "";
  }

  /** Customers, value and share of a cell of the matrix; of all without a class for "-". A class set by hand counts before the letters, at once. */
  ofSegment(abc: string, xyz?: string): Measures {
    const rhythm = this.rhythms.length > 1 ? xyz : undefined;
    return this.measures(this.hands.termsOf(abc, rhythm), (c) => {
      const inUse = lettersInUse(this.input, c);
      return inUse.abc === abc && (rhythm === undefined || inUse.xyz === rhythm);
    });
  }

  /** Customers of a cell who have a status. */
  ofSegmentStatus(abc: string, xyz: string, name: string): Value {
    const { result, wording } = this.input;
    const { customers } = result.analysis;
    const terms = this.hands.termsOf(abc, xyz);
    const [count] = this.measures(
      terms?.map((term) => [...term, ["status", name] as const]),
      (c) => {
        const inUse = lettersInUse(this.input, c);
        return inUse.abc === abc && inUse.xyz === xyz && statusOf(customers, c, wording) === name;
      }
    );
    return count;
  }

  /** "X · Often"; what stands above customers without a letter. */
  rhythmName(rhythm: string): string {
    if (rhythm !== NO_CLASS) {
      const { xyz } = this.input.wording.messages.classes;
      return `${rhythm} · ${xyz[rhythm as (typeof RHYTHMS)[number]]}`;
    }
    return this.rhythms.length === 1 ? this.words.customers : this.words.noLetter;
  }

  /** What to do about a cell: what somebody wrote there, or ours. */
  adviceOf(segment: Segment): string {
    return adviceOf(this.input, segment);
  }

  ownAdviceOf(segment: Segment): string {
    return ownAdviceOf(this.input, segment);
  }

  ofStatus(name: string): Measures {
    const { result, wording } = this.input;
    const { customers } = result.analysis;
    return this.measures([[["status", name]]], (c) => statusOf(customers, c, wording) === name);
  }

  /** Counted and added up by formulas on the table; where the user deleted a column of it, as numbers. */
  private measures(
    terms: readonly Term[] | undefined,
    isMeant: (customer: number) => boolean
  ): Measures {
    const [value, share] = [this.column("value"), this.column("share")];
    const columns = terms?.flatMap((term) => term.map(([id]) => this.column(id))) ?? [undefined];
    if (columns.includes(undefined) || value === undefined || share === undefined) {
      const { customers } = this.input.result.analysis;
      const meant = [...customers.order].filter(isMeant);
      const sum = (column: Float64Array) => meant.reduce((total, c) => total + column[c]!, 0);
      return [meant.length, money(sum(customers.value)), sum(customers.share)];
    }
    return [
      this.formula("COUNTIFS", terms!),
      this.formula("SUMIFS", terms!, value),
      this.formula("SUMIFS", terms!, share),
    ];
  }

  private formula(call: string, terms: readonly Term[], ...first: readonly string[]): Value {
    const calls = terms.map((term) => {
      const criteria = term.flatMap(([id, text]) => [this.column(id)!, `"${quoted(text)}"`]);
      return `${call}(${[...first, ...criteria].join(",")})`;
    });
    return { formula: `=${calls.join("+")}` };
  }
}

export type Measures = readonly [customers: Value, value: Value, share: Value];
