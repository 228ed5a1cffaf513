import { ABC_LETTERS, XYZ_LETTERS } from "../../engine/codes";
import type { ReviewedDimension } from "../../engine/review/review";
import { nameWidth } from "../blocks/nameWidth";
import { palette } from "../blocks/palette";
import type { Style, TableColumn, Value } from "../blocks/report";
import { money } from "../blocks/rounded";
import { segmentOfLetters, statusOf } from "../letters";
import type { ReportInput } from "../reportInput";
import { valueFormat } from "../segments/valueFormat";
import { changeReason } from "./changeReason";
import { ownerOf } from "../customers/ownerOf";
import { changesColumnNames } from "./changesColumnNames";
import type { Comparison } from "./comparison";
import type { Mover } from "./movers";

/** Where the reasons stand; what is drawn above the table says there who moved. */
export const REASON_COLUMN = 9;
export const REASON_WIDTH = 70;
/** What is drawn above the table has its numbers between the name and the reason. */
const WIDTH = 12;
const STATUS_WIDTH = 16;
/** Names of classes stand above the names of customers. */
const LEAST_NAME_WIDTH = 26;

/** The columns of the movers. */
export function changesColumns(
  input: ReportInput,
  compared: Comparison,
  rows: readonly Mover[]
): readonly TableColumn[] {
  const { result, review, wording } = input;
  const { customers } = result.analysis;
  const words = wording.messages.changes;
  const headers = { ...words.columns, owner: wording.messages.sheets.ownerThere };
  const known = new Map(changesColumnNames().map(({ id, names }) => [id, names]));
  const text: Style = { align: "Left", indent: 1 };
  const format = valueFormat(input);
  const column = (
    id: keyof typeof headers,
    width: number,
    style: Style,
    cell: (mover: Mover, place: number) => Value,
    more: Partial<TableColumn> = {}
  ): TableColumn => ({
    id,
    names: known.get(id)!,
    header: headers[id],
    role: "computed",
    isHidden: false,
    style: { vertical: "Top", ...style },
    width,
    cells: rows.map(cell),
    gone: "",
    repeated: "",
    ...more,
  });
  const hidden = { isHidden: true } as const;
  const then = ({ customer, gone }: Mover) =>
    gone ?? {
      abc: compared.abc[customer!]!,
      xyz: compared.xyz[customer!]!,
      status: compared.status[customer!]!,
    };
  const segment = (abc: number, xyz: number): string =>
    segmentOfLetters(ABC_LETTERS[abc]!, XYZ_LETTERS[xyz]!);
  const managers = review.dimensions.find(({ role }) => role === "manager");
  const managerOf =
    ({ values, dominant }: ReviewedDimension) =>
    ({ customer }: Mover): string =>
      customer === undefined ? "" : (values[dominant[customer]!] ?? "");
  const owner = ownerOf(input, "changes");
  const wasThere = ({ customer }: Mover): boolean =>
    customer === undefined || compared.wasThere(customer);
  /** Another status says what it is. */
  const moveText = ({ move, customer }: Mover): string =>
    move === "status" ? statusOf(customers, customer!, wording) : words.moves[move];
  return [
    column(
      "customer",
      Math.max(LEAST_NAME_WIDTH, nameWidth(rows.map(({ name }) => name))),
      { bold: true, color: palette.ink },
      ({ name }) => name,
      { role: "shown" }
    ),
    column("move", 16, text, moveText, { gone: words.unmoved }),
    column("change", WIDTH, { numberFormat: `+${format};-${format};0` }, ({ before, now }) =>
      money(now - before)
    ),
    column("before", WIDTH, { numberFormat: format }, ({ before }) => money(before)),
    column("now", WIDTH, { numberFormat: format }, ({ now }) => money(now)),
    column("segmentBefore", WIDTH, { align: "Center" }, (mover) =>
      wasThere(mover) ? segment(then(mover).abc, then(mover).xyz) : ""
    ),
    column("segmentNow", WIDTH, { align: "Center", bold: true }, ({ customer: c }) =>
      c === undefined ? "" : segment(customers.abc[c]!, customers.xyz[c]!)
    ),
    column("statusBefore", STATUS_WIDTH, text, (mover) =>
      wasThere(mover) ? statusOf({ status: [then(mover).status] }, 0, wording) : ""
    ),
    column("statusNow", STATUS_WIDTH, text, ({ customer: c }) =>
      c === undefined ? "" : statusOf(customers, c, wording)
    ),
    column("reason", REASON_WIDTH, { ...text, size: 9, wrap: true }, (mover) =>
      changeReason(input, compared, mover)
    ),
    // Beside what is printed: to filter by.
    ...(managers === undefined ? [] : [column("manager", 20, text, managerOf(managers))]),
    ...(owner === undefined
      ? []
      : [
          column("owner", 20, text, ({ customer }) =>
            customer === undefined ? "" : owner(customer)
          ),
        ]),
    { ...column("note", 30, { ...text, wrap: true }, () => ""), role: "typed", cells: [] },
    column("key", 20, {}, ({ name }) => name, { role: "key", ...hidden }),
    column("place", 8, {}, (_, place) => place + 1, { role: "place", ...hidden }),
  ];
}
