import { ABC_LETTERS } from "../../engine/codes";
import { unitsIn } from "../../engine/calendar/unitsIn";
import type { ReviewedDimension } from "../../engine/review/review";
import { limitIn } from "../../wording/limitIn";
import type { Messages } from "../../wording/messages";
import { nameWidth } from "../blocks/nameWidth";
import { palette } from "../blocks/palette";
import type { Style, TableColumn, Value } from "../blocks/report";
import { money, share } from "../blocks/rounded";
import { DAY_FORMATS } from "../blocks/dayFormats";
import type { ReportInput } from "../reportInput";
import { valueFormat } from "../segments/valueFormat";
import type { TypedColumn } from "../typedColumns";
import { choiceWords } from "./choiceCode";
import { winBackColumnNames } from "./winBackColumnNames";
import type { LostRow, WinBackRow } from "./winBackRows";

type Words = Messages["winBack"];
type ColumnId = keyof Words["columns"];

/** The columns of the table; those about products and managers only where the list has such columns. */
export function winBackColumns(
  input: ReportInput,
  rows: readonly WinBackRow[]
): readonly TableColumn[] {
  const { result, review, wording } = input;
  const { analysis, customers, source } = result;
  const { grain, currency } = source;
  const words = wording.messages.winBack;
  const headers = grain === "day" ? words.columns : { ...words.columns, ...words.periodColumns };
  const known = new Map(winBackColumnNames().map(({ id, names }) => [id, names]));
  const day: Style = { numberFormat: DAY_FORMATS[grain], align: "Center" };
  const typedDay: Style = { numberFormat: DAY_FORMATS.day, align: "Center" };
  const whole: Style = { numberFormat: "#,##0" };
  const text: Style = { align: "Left", indent: 1 };
  const grey = (style: Style): Style => ({ ...style, color: palette.muted });
  const column = (
    id: ColumnId,
    width: number,
    style: Style,
    cell: (row: WinBackRow, place: number) => Value | null,
    more: Partial<TableColumn> = {}
  ): TableColumn => ({
    id,
    names: known.get(id)!,
    header: headers[id],
    role: "computed",
    isHidden: false,
    style,
    width,
    cells: rows.map(cell),
    // The list may have the customer again.
    gone: null,
    repeated: "",
    ...more,
  });
  /** What is said of the lost; it stays beside those who are lost no more. */
  const ofLost = (
    id: ColumnId,
    width: number,
    style: Style,
    cell: (row: LostRow) => Value,
    more: Partial<TableColumn> = {}
  ): TableColumn =>
    column(id, width, grey(style), ({ lost }) => (lost === undefined ? null : cell(lost)), more);
  const dominant = (
    id: "product" | "manager",
    dimension: ReviewedDimension | undefined
  ): readonly TableColumn[] =>
    dimension === undefined
      ? []
      : [
          ofLost(
            id,
            15,
            text,
            ({ customer }) => dimension.values[dimension.dominant[customer]!] ?? ""
          ),
        ];
  const typed = (
    id: TypedColumn<"winBack">,
    width: number,
    style: Style,
    choices?: keyof Words["choices"]
  ): TableColumn => ({
    ...column(id, width, style, () => null),
    role: "typed",
    cells: [],
    ...(choices === undefined ? {} : { choices: choiceWords(wording.messages, choices) }),
  });
  const ofRole = (role: ReviewedDimension["role"]) =>
    review.dimensions.find((dimension) => dimension.role === role);
  const units = (days: number): number => unitsIn(days, grain);
  const { states } = words;
  const hidden = { isHidden: true } as const;
  return [
    column(
      "customer",
      nameWidth(rows.map((r) => customers[r.customer]!)),
      { bold: true, color: palette.ink },
      (r) => customers[r.customer]!,
      {
        role: "shown",
      }
    ),
    column("state", 18, text, ({ state }) => states[state], {
      gone: states.gone,
      repeated: states.repeated,
    }),
    ofLost("value", 12, { numberFormat: valueFormat(input) }, ({ value }) => money(value), {
      bar: palette.bar,
    }),
    ofLost("chance", 8, { numberFormat: "0%" }, ({ chance }) => (chance < 0 ? "" : share(chance))),
    ofLost("classThen", 7, { align: "Center" }, ({ abcThen }) => ABC_LETTERS[abcThen]!),
    column("lastPurchase", 11, grey(day), ({ lastPurchase }) => lastPurchase),
    ofLost("lostSince", 11, day, ({ lostOn }) => lostOn),
    column("daysSilent", 11, grey(whole), ({ lastPurchase, returnedOn }) =>
      units((returnedOn || analysis.asOfDay) - lastPurchase)
    ),
    ofLost("usualGap", 8, whole, ({ ownGapDays }) =>
      ownGapDays < 0 ? "" : limitIn(Math.round(ownGapDays), grain)
    ),
    ofLost("timesGap", 8, { numberFormat: "0.0" }, ({ timesOwnGap }) =>
      timesOwnGap < 0 ? "" : money(timesOwnGap)
    ),
    ...dominant("product", ofRole("product")),
    ...dominant("manager", ofRole("manager")),
    typed("wantBack", 8, { align: "Center" }, "wantBack"),
    typed("reason", 18, text, "reasons"),
    typed("offer", 14, text, "offers"),
    typed("cost", 10, { numberFormat: wording.formats.moneyFormat("#,##0.00", currency) }),
    typed("owner", 13, text),
    typed("deadline", 11, typedDay),
    typed("lastContact", 11, typedDay),
    typed("askedOn", 11, typedDay),
    typed("answeredOn", 11, typedDay),
    column("listedOn", 11, grey(day), ({ listedOn }) => listedOn),
    column("offeredOn", 11, grey(typedDay), ({ offeredOn }) => offeredOn || ""),
    column("returnedOn", 11, day, ({ returnedOn }) => returnedOn || ""),
    column("boughtSince", 12, { numberFormat: valueFormat(input) }, (row) =>
      row.returnedOn > 0 ? money(row.boughtSince) : ""
    ),
    column("daysAfterOffer", 9, whole, ({ offeredOn, returnedOn }) =>
      offeredOn > 0 && returnedOn >= offeredOn ? units(returnedOn - offeredOn) : ""
    ),
    column("key", 24, {}, ({ key }) => key, { role: "key", ...hidden }),
    column("place", 8, {}, (_, place) => place + 1, { role: "place", ...hidden }),
  ];
}
