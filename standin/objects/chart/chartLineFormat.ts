import type { ChartLine } from "../../../xlsx/model/chart/chart";
import { asOneOf } from "../../class/arguments";
import type { Members } from "../../class/members";
import type { ChartPartTarget } from "../../class/targets";
import { asColor } from "../format/asColor";
import { asBetween } from "./asBetween";
import { changePart, partMember } from "./chartPart";

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

/** As Excel's own dialog takes it, in points. */
const WIDEST = 1584;

export const CHART_LINE_FORMAT: Members<ChartPartTarget<ChartLine>> = {
  properties: {
    color: partMember<ChartLine>(
      "1.1",
      ({ color = "" }) => color,
      (value, line) => ({ ...line, color: asColor(value) })
    ),
    lineStyle: partMember<ChartLine>(
      "1.7",
      ({ style = "Automatic" }) => style,
      (value, line) => ({ ...line, style: asOneOf(value, STYLES) })
    ),
    weight: partMember<ChartLine>(
      "1.7",
      ({ weight = 0.75 }) => weight,
      (value, line) => ({ ...line, weight: asBetween(value, 0, WIDEST) })
    ),
  },
  methods: {
    clear: {
      call: (target, _args, session) =>
        changePart<ChartLine>(target, () => ({ style: "None" }), session),
    },
  },
};
