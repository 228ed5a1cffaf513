import type { ChartFont } from "../../../xlsx/model/chart/chart";
import { asFlag, asText } from "../../class/arguments";
import type { Members } from "../../class/members";
import type { ChartPartTarget } from "../../class/targets";
import { asColor } from "../format/asColor";
import { asBetween } from "./asBetween";
import { partMember } from "./chartPart";

/** Excel 2013's: grey, ten points. */
const DEFAULT = { color: "#595959", size: 10, name: "Calibri" };

export const CHART_FONT: Members<ChartPartTarget<ChartFont>> = {
  properties: {
    bold: partMember<ChartFont>(
      "1.1",
      ({ bold = false }) => bold,
      (value, font) => ({ ...font, bold: asFlag(value) })
    ),
    italic: partMember<ChartFont>(
      "1.1",
      ({ italic = false }) => italic,
      (value, font) => ({ ...font, italic: asFlag(value) })
    ),
    color: partMember<ChartFont>(
      "1.1",
      ({ color = DEFAULT.color }) => color,
      (value, font) => ({ ...font, color: asColor(value) })
    ),
    name: partMember<ChartFont>(
      "1.1",
      ({ name = DEFAULT.name }) => name,
      (value, font) => ({ ...font, name: asText(value) })
    ),
    size: partMember<ChartFont>(
      "1.1",
      ({ size = DEFAULT.size }) => size,
      (value, font) => ({ ...font, size: asBetween(value, 1, 409) })
    ),
  },
};
