import { NO_CLASS, XYZ_LETTERS } from "../../engine/codes";
import { classByHand } from "../byHand/classByHand";
import { classesByHand } from "../byHand/classesByHand";
import type { ReportInput } from "../reportInput";
import type { SegmentsKey } from "../segments/segmentsHeaders";

/** Columns of the table and what stands in them, as COUNTIFS and SUMIFS take it. */
export type Term = readonly (readonly [id: SegmentsKey, criterion: string])[];

/** So many texts that are no class can be named in a formula. */
const IGNORED = 8;
/** Characters; a text in a formula has at most 255. */
const LONGEST = 200;

/** Whom formulas on the table count in a class, when somebody sets classes by hand. */
export class ClassesInFormulas {
  /** Texts in the column that set no class. */
  private readonly ignored: readonly string[];
  /** What is typed for a class: the class itself, and other spellings of it that stand in the column. */
  private readonly spellings: ReadonlyMap<string, readonly string[]>;

  constructor(
    { result: { analysis }, standing }: Pick<ReportInput, "result" | "standing">,
    private readonly hasColumn: boolean
  ) {
    const spellings = new Map(classesByHand(analysis).map((one) => [one, [one]]));
    const ignored = new Set<string>();
    // Formulas do not tell upper from lower case.
    for (const text of new Set([...standing.values()].map(({ set }) => set.toUpperCase()))) {
      if (text === "") continue;
      const whole = classByHand(text, analysis);
      if (whole === undefined) ignored.add(text);
      else {
        const texts = spellings.get(`${whole.abc ?? ""}${whole.xyz ?? ""}`)!;
        if (!texts.includes(text)) texts.push(text);
      }
    }
    this.spellings = spellings;
    this.ignored = [...ignored];
  }

  /**
   * The terms of a sum.
   * @param rhythm undefined counts every rhythm
   * @returns undefined where a formula would be too long
   */
  termsOf(abc: string, rhythm: string | undefined): readonly Term[] | undefined {
    const letters: Term = [["abc", abc], ...(rhythm ? [["xyz", rhythm] as const] : [])];
    if (!this.hasColumn) return [letters];
    if (this.ignored.length > IGNORED) return undefined;
    const setTo = (one: string, others: Term): readonly Term[] =>
      (this.spellings.get(one) ?? []).map((text) => [...others, ["classByHand", isText(text)]]);
    const rhythms = rhythm === undefined ? XYZ_LETTERS : [rhythm];
    // The row of a customer who left keeps what was typed, and has no letters.
    const wholes = abc === NO_CLASS ? [] : rhythms.map((one) => `${abc}${one}`);
    const ofSize: Term = rhythm === undefined ? [["abc", "<>"]] : [["xyz", rhythm]];
    return [
      [...letters, ["classByHand", ""]],
      ...this.ignored.map((text): Term => [...letters, ["classByHand", isText(text)]]),
      ...wholes.flatMap((one) => setTo(one, [["abc", "<>"]])),
      ...setTo(abc, ofSize),
      ...rhythms.flatMap((one) => setTo(one, [["abc", abc]])),
    ];
  }
}

/** The criterion for a text, whatever it begins with; wildcards are none. */
function isText(text: string): string {
  if (/^[A-Z]+$/.test(text)) return text;
  const plain = text.slice(0, LONGEST).replace(/[~*?]/g, "~$&");
  return `=${plain}${text.length > LONGEST ? "*" : ""}`;
}
