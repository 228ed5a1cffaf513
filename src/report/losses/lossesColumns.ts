import { palette } from "../blocks/palette";
import type { Style, TableColumn, Value } from "../blocks/report";
import { money, share } from "../blocks/rounded";
import type { ReportInput } from "../reportInput";
import { valueFormat } from "../segments/valueFormat";
import type { LossDirection } from "./lossDirections";
import { lossesColumnNames } from "./lossesColumnNames";

/** Characters of the columns that are shown. */
export const WIDTHS = [24, 30, 14, 13, 13, 13, 13, 14, 18, 14] as const;

const HIDDEN_WIDTH = 20;

/** The columns of the table of directions. */
export function lossesColumns(
  { wording, ...input }: ReportInput,
  rows: readonly LossDirection[]
): readonly TableColumn[] {
  const words = wording.messages.losses.columns;
  const known = new Map(lossesColumnNames().map(({ id, names }) => [id, names]));
  const text: Style = { align: "Left", indent: 1 };
  const whole: Style = { numberFormat: "#,##0", align: "Right" };
  const rate: Style = { numberFormat: "0%", align: "Right" };
  const format = valueFormat({ wording, ...input });
  const all = rows[0]!.lostValue;
  const column = (
    id: keyof typeof words,
    style: Style,
    cell: (row: LossDirection, place: number) => Value,
    more: Partial<TableColumn> = {}
  ): Omit<TableColumn, "width"> => ({
    id,
    names: known.get(id)!,
    header: words[id],
    role: "computed",
    isHidden: false,
    style,
    cells: rows.map(cell),
    gone: "",
    repeated: "",
    ...more,
  });
  const hidden = { isHidden: true } as const;
  const columns = [
    column("by", text, ({ by }) => by),
    column("value", { ...text, bold: true, color: palette.ink }, (row) => row.text, {
      role: "shown",
    }),
    column("base", whole, ({ base }) => base),
    column("lost", whole, ({ lost }) => lost),
    // Fewer than five customers are no rate.
    column("rate", rate, (row) => (row.rate < 0 ? "" : share(row.rate)), {
      bar: palette.bar,
    }),
    column("low", rate, ({ interval }) => (interval === null ? "" : share(interval.low))),
    column("high", rate, ({ interval }) => (interval === null ? "" : share(interval.high))),
    column("index", { numberFormat: "0.0", align: "Right" }, ({ index }) =>
      index < 0 ? "" : money(index)
    ),
    column("money", { numberFormat: format, align: "Right" }, (row) => money(row.lostValue)),
    column("part", rate, ({ lostValue }) => (all > 0 ? share(lostValue / all) : "")),
    column("key", {}, ({ key }) => key, { role: "key", ...hidden }),
    column("place", {}, (_, place) => place + 1, { role: "place", ...hidden }),
  ];
  return columns.map((one, i) => ({ ...one, width: WIDTHS[i] ?? HIDDEN_WIDTH }));
}
