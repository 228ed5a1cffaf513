/** What is to be done with an account as one of its cell and of its type (R33): Matrix as it was written over at the run, Strategies as it is typed. */
import { KEY_TYPES, SEGMENTS } from "../../engine/codes";
import type { Formula, Value } from "../blocks/report";
import { lettersInUse } from "../byHand/lettersInUse";
import { segmentOfLetters } from "../letters";
import { adviceOf } from "../matrix/advice";
import { nameKey } from "../nameKey";
import type { ReportInput } from "../reportInput";
import { KEY_TYPE_CODES, type KeyType } from "./strategiesSheet";
import { namedColumn, namedHeader } from "./view/namedColumn";
import { quoted } from "./view/quoted";

interface Guidance {
  readonly label: string;
  /** Where it is from. */
  readonly sheet: string;
  readonly of: (customer: number) => Value;
  /** The same as a run finds it. */
  readonly told: (customer: number) => string;
  /** All that can stand there now. */
  readonly texts: readonly string[];
}

export function guidance(input: ReportInput): readonly Guidance[] {
  const { review, wording, earlier, names } = input;
  const segmentOf = (c: number) => {
    const { abc, xyz } = lettersInUse(input, c);
    return SEGMENTS.find((one) => one === segmentOfLetters(abc, xyz));
  };
  const advice = (c: number): string => {
    const segment = segmentOf(c);
    return segment === undefined ? "" : adviceOf(input, segment);
  };
  const { types } = review.keyAccounts.proposal;
  const strategies = KEY_TYPE_CODES.map((type) => [type, strategyOf(input, type)] as const);
  const ofTypes = (c: number): Value => {
    const own = strategies.flatMap(([type, formula]) =>
      formula !== undefined && (types[c]! & KEY_TYPES[type]) !== 0 ? [formula] : []
    );
    return own.length === 0 ? "" : { formula: `=TRIM(${own.join('&" "&')})` };
  };
  const typed = new Map(
    (earlier.strategies ?? []).map(({ text }) => [text("key"), text("strategy")])
  );
  const toldOfTypes = (c: number): string =>
    KEY_TYPE_CODES.filter((type) => (types[c]! & KEY_TYPES[type]) !== 0)
      .map((type) => typed.get(nameKey(type)) ?? "")
      .filter((text) => text !== "")
      .join(" ");
  const label = namedHeader(input, "strategies", "strategy");
  return [
    {
      label: wording.messages.sheets.matrix.advice,
      sheet: names.sheets.matrix,
      of: advice,
      told: advice,
      texts: review.accountSales.map(({ customer }) => advice(customer)),
    },
    ...(label === undefined
      ? []
      : [
          {
            label,
            sheet: names.sheets.strategies,
            of: ofTypes,
            told: toldOfTypes,
            texts: (earlier.strategies ?? []).map(({ text }) => text("strategy")),
          },
        ]),
  ];
}

/** What is typed of a type, as part of a formula. */
function strategyOf(input: ReportInput, type: KeyType): string | undefined {
  const key = namedColumn(input, "strategies", "key");
  const text = namedColumn(input, "strategies", "strategy");
  if (key === undefined || text === undefined) return undefined;
  return `IFERROR(INDEX(${text},MATCH(${quoted(nameKey(type))},${key},0))&"","")`;
}

/** The same as a formula of its own. */
export function strategyFormula(input: ReportInput, type: KeyType): Formula | undefined {
  const found = strategyOf(input, type);
  return found === undefined ? undefined : { formula: `=${found}` };
}
