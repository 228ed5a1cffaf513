import type { CellValue } from "../../../xlsx/model/cellValue";
import type { ChartAxis, ChartReference } from "../../../xlsx/model/chart/chart";
import { autoScale } from "../../book/chart/autoScale";
import { asFlag, asNumber, asOneOf, asText } from "../../class/arguments";
import { objectOf } from "../../class/excelObject";
import type { Members, Property } from "../../class/members";
import type { ChartAxisTarget } from "../../class/targets";
import { ExcelError } from "../../protocol/excelError";
import { asBetween } from "./asBetween";
import { changePart, knownChart, partMember, partOf, within } from "./chartPart";
import { withoutMember } from "./withoutMember";

const POSITIONS = ["NextToAxis", "High", "Low", "None"] as const;
const TICKS = ["None", "Cross", "Inside", "Outside"] as const;

/** Members of every axis are found in the part; which axis it is, in the target. */
type AxisProperty = Property<ChartAxisTarget>;

export const CHART_AXIS: Members<ChartAxisTarget> = {
  properties: {
    type: { since: "1.7", get: ({ axis }) => axis },
    axisGroup: { since: "1.7", get: ({ isSecondary }) => (isSecondary ? "Secondary" : "Primary") },
    visible: partMember<ChartAxis>(
      "1.7",
      ({ visible }) => visible,
      (value, axis) => ({ ...axis, visible: asFlag(value) })
    ),
    minimum: limit("minimum"),
    maximum: limit("maximum"),
    majorUnit: limit("majorUnit"),
    numberFormat: partMember<ChartAxis>(
      "1.8",
      ({ numberFormat = "General" }) => numberFormat,
      (value, axis) => ({ ...axis, numberFormat: asText(value) })
    ),
    tickLabelSpacing: {
      since: "1.7",
      get: (target, session) => partOf(target, session).tickLabelSpacing ?? 1,
      set: (target, value, session) =>
        changePart(
          target,
          (axis) => {
            if (value === "") return withoutMember(axis, "tickLabelSpacing");
            const tickLabelSpacing = asBetween(value, 1, 31999);
            if (!Number.isInteger(tickLabelSpacing)) throw new ExcelError("InvalidArgument");
            return { ...axis, tickLabelSpacing };
          },
          session
        ),
    },
    tickLabelPosition: partMember<ChartAxis>(
      "1.7",
      ({ tickLabelPosition }) => tickLabelPosition,
      (value, axis) => ({ ...axis, tickLabelPosition: asOneOf(value, POSITIONS) })
    ),
    majorTickMark: partMember<ChartAxis>(
      "1.7",
      ({ majorTickMark }) => majorTickMark,
      (value, axis) => ({ ...axis, majorTickMark: asOneOf(value, TICKS) })
    ),
    minorTickMark: partMember<ChartAxis>(
      "1.7",
      ({ minorTickMark }) => minorTickMark,
      (value, axis) => ({ ...axis, minorTickMark: asOneOf(value, TICKS) })
    ),
    reversePlotOrder: partMember<ChartAxis>(
      "1.7",
      ({ reversed }) => reversed,
      (value, axis) => ({ ...axis, reversed: asFlag(value) })
    ),
  },
  navigation: {
    title: {
      get: (target) =>
        objectOf("ChartAxisTitle", within(target, "title", { text: "", visible: false })),
    },
    majorGridlines: {
      get: (target) =>
        objectOf("ChartGridlines", within(target, "majorGridlines", { visible: false })),
    },
    minorGridlines: {
      get: (target) =>
        objectOf("ChartGridlines", within(target, "minorGridlines", { visible: false })),
    },
    format: { get: (target) => objectOf("ChartAxisFormat", target) },
  },
};

/** A number; "" for an automatic one, which reads back as what it comes to. */
function limit(name: "minimum" | "maximum" | "majorUnit"): AxisProperty {
  return {
    get: (target, session) => {
      const own = partOf(target, session)[name];
      if (own !== undefined) return own;
      const read = ({ sheet, area }: ChartReference): CellValue[] =>
        session.book.sheet(sheet)?.values(area).flat() ?? [];
      return autoScale(knownChart(target, session), target.isSecondary, read)[name];
    },
    set: (target, value, session) =>
      changePart(
        target,
        (axis) => {
          if (value === "") return withoutMember(axis, name);
          const number = asNumber(value);
          if (name === "majorUnit" && number <= 0) throw new ExcelError("InvalidArgument");
          return { ...axis, [name]: number };
        },
        session
      ),
  };
}
