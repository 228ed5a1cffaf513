import type { Review } from "../../engine/review/review";
import { ABC_LETTERS, XYZ_LETTERS } from "../../engine/codes";
import type { SinceRun } from "../../engine/review/sinceRun";
import { limitIn } from "../../wording/limitIn";
import { unitsIn } from "../../engine/calendar/unitsIn";
import { DAY_FORMATS } from "../blocks/dayFormats";
import { nameWidth } from "../blocks/nameWidth";
import { palette } from "../blocks/palette";
import type { Style, TableColumn, Value } from "../blocks/report";
import { money, share } from "../blocks/rounded";
import { segmentOfLetters, statusOf } from "../letters";
import type { ReportInput } from "../reportInput";
import { abcLetters } from "../byHand/abcLetters";
import { computedLetters } from "../byHand/computedLetters";
import { letterByHand } from "../byHand/letterByHand";
import { classesByHand } from "../byHand/classesByHand";
import { lettersInCells } from "../byHand/lettersInCells";
import { lettersInUse } from "../byHand/lettersInUse";
import { keyTypes } from "../customers/keyTypes";
import type { TypedColumn } from "../typedColumns";
import { nextOrderOf } from "./nextOrderOf";
import { segmentsColumnNames } from "./segmentsColumnNames";
import { segmentsHeaders, type SegmentsKey } from "./segmentsHeaders";
import type { EARLIER_COLUMNS } from "./standingState";
import { trendText } from "./trendText";
import { valueFormat } from "./valueFormat";
import { whyWithHand } from "./whyWithHand";

/** The columns of the table; a list without dates has fewer. */
export function segmentsColumns(input: ReportInput): readonly TableColumn[] {
  const { result, review, wording, standing } = input;
  const { analysis, customers: names, source } = result;
  const { customers } = analysis;
  const { grain } = source;
  const { trend } = review;
  const { gone, repeated } = wording.messages.sheets;
  const headers = segmentsHeaders(input);
  const known = new Map(segmentsColumnNames().map(({ id, names }) => [id, names]));
  const whole: Style = { numberFormat: "#,##0" };
  const day: Style = { numberFormat: DAY_FORMATS[grain], align: "Center" };
  const letter: Style = { align: "Center" };
  const text: Style = { align: "Left", indent: 1 };
  const inUnits = (days: number): Value => (days < 0 ? "" : unitsIn(days, grain));
  const column = (
    id: SegmentsKey,
    width: number,
    style: Style,
    cell: (customer: number) => Value | null,
    more: Partial<TableColumn> = {}
  ): TableColumn => ({
    id,
    names: known.get(id)!,
    header: headers.get(id) ?? "",
    role: "computed",
    isHidden: false,
    style: { vertical: "Center", ...style },
    width,
    cells: headers.has(id) ? Array.from(customers.order, cell) : [],
    gone: "",
    repeated: "",
    ...more,
  });
  const typed = (
    id: TypedColumn<"segments">,
    width: number,
    style: Style = text,
    choices?: readonly string[]
  ): TableColumn => ({
    ...column(id, width, style, () => null),
    role: "typed",
    cells: [],
    ...(choices && { choices }),
  });
  const hidden = { isHidden: true } as const;
  /** How the customer stood in the last run of an earlier day. */
  const kept = (
    id: (typeof EARLIER_COLUMNS)[number],
    style: Style,
    cell: (customer: number, run: SinceRun) => Value
  ): TableColumn =>
    column(
      id,
      12,
      style,
      (c) => (review.previous?.there[c] === 1 ? cell(c, review.previous) : ""),
      {
        role: "earlier",
        ...hidden,
      }
    );
  const inUse = (c: number) => lettersInUse(input, c);
  const inCells = (c: number) => lettersInCells(input, c);
  /** A text by hand that is no letter stays as it is; a letter is written as ours are, so that formulas count it. */
  const isLeft = (c: number, id: "abc" | "xyz", letters: readonly string[]): boolean => {
    const text = standing.get(c)?.byHand[id];
    return text !== undefined && letterByHand(text, letters) === undefined;
  };
  const sizes = abcLetters(analysis);
  const place = new Map(Array.from(customers.order, (c, i) => [c, i + 1]));
  const all = [
    column("customer", nameWidth(names), { bold: true, color: palette.ink }, (c) => names[c]!, {
      role: "shown",
    }),
    column("segment", 10, { ...letter, bold: true }, (c) =>
      segmentOfLetters(inUse(c).abc, inUse(c).xyz)
    ),
    column("abc", 6, letter, (c) => (isLeft(c, "abc", sizes) ? null : inCells(c).abc)),
    column("xyz", 6, letter, (c) => (isLeft(c, "xyz", XYZ_LETTERS) ? null : inCells(c).xyz)),
    column("letters", 12, letter, (c) => computedLetters(customers, c, standing.get(c)), {
      role: "mark",
      ...hidden,
    }),
    column("status", 13, text, (c) => statusOf(customers, c, wording), {
      gone: gone.status,
      repeated: repeated.status,
    }),
    column("keyType", 14, text, keyTypes(input)),
    column("value", 13, { numberFormat: valueFormat(input) }, (c) => money(customers.value[c]!)),
    column("share", 9, { numberFormat: "0.0%" }, (c) => share(customers.share[c]!)),
    column(
      "cumulativeShare",
      12,
      { numberFormat: "0.0%" },
      (c) => (customers.abc[c] === 0 ? "" : share(customers.cumulativeShare[c]!)),
      { bar: palette.bar }
    ),
    column("purchases", 11, whole, (c) => customers.purchases[c]!),
    column("periodsBought", 12, whole, (c) => customers.periodsBought[c]!),
    column("lastPurchase", 12, day, (c) => customers.lastPurchase[c]! || ""),
    column("recencyDays", 11, whole, (c) => inUnits(customers.recencyDays[c]!)),
    column("nextOrder", 12, day, (c) => nextOrderOf(input, c)),
    column("manager", 17, text, dominantOf(review, "manager")),
    column("region", 13, text, dominantOf(review, "region")),
    column("trend", 13, { align: "Left" }, (c) => (trend === null ? "" : trendText(trend, c))),
    column("why", 90, { ...text, size: 8, wrap: true }, (c) => whyWithHand(input, c), {
      gone: gone.why,
      repeated: repeated.why,
    }),
    column("firstPurchase", 13, day, (c) => customers.firstPurchase[c]! || ""),
    column("lostAfterDays", 17, grain === "day" ? whole : {}, (c) => {
      const days = customers.lostAfterDays[c]!;
      return days < 0 ? "" : limitIn(days, grain);
    }),
    column("key", 20, {}, (c) => names[c]!, { role: "key", ...hidden }),
    column("place", 10, {}, (c) => place.get(c)!, { role: "place", ...hidden }),
    typed("classByHand", 13, { ...letter, bold: true }, classesByHand(analysis)),
    typed("owner", 20),
    typed("note", 40),
    kept("earlierAsOf", day, (_, run) => run.asOfDay),
    kept(
      "earlierLetters",
      letter,
      (c, run) => ABC_LETTERS[run.abc[c]!]! + XYZ_LETTERS[run.xyz[c]!]!
    ),
    kept("earlierStatus", text, (c, run) => statusOf(run, c, wording)),
    kept("earlierValue", { numberFormat: valueFormat(input) }, (c, run) => money(run.value[c]!)),
    kept("earlierNextOrder", day, (c, run) => run.nextOrder[c]! || ""),
    // After what it was before: a run that is cut off between the two takes it again from what stands there.
    column("asOf", 12, day, () => analysis.asOfDay, { role: "earlier", ...hidden }),
  ];
  return all.filter(({ header }) => header !== "");
}

/** The value of the first column with that role which stands for a customer. */
function dominantOf(
  { dimensions }: Review,
  role: "manager" | "region"
): (customer: number) => Value {
  const dimension = dimensions.find((one) => one.role === role);
  return (customer) => dimension?.values[dimension.dominant[customer]!] ?? "";
}
