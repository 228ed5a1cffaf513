import { DEFAULT_STYLE, type StyleChange } from "../../../xlsx/model/style";
import { asFlag, asNumber, asOneOf, asText } from "../../class/arguments";
import type { Members, Property } from "../../class/members";
import type { AreasTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";
import { asColor } from "./asColor";
import { applyStyle, uniformStyle } from "./uniform";

function flag(name: "bold" | "italic" | "strikethrough", since?: string): Property<AreasTarget> {
  return {
    ...(since === undefined ? {} : { since }),
    get: uniformStyle((style) => style[name] ?? false),
    set: (target, value, session) =>
      applyStyle(target, { [name]: asFlag(value) ? true : null } as StyleChange, session),
  };
}

export const RANGE_FONT: Members<AreasTarget> = {
  properties: {
    bold: flag("bold"),
    italic: flag("italic"),
    strikethrough: flag("strikethrough", "1.9"),
    color: {
      get: uniformStyle(({ fontColor }) => fontColor ?? DEFAULT_STYLE.fontColor),
      set: (target, value, session) => applyStyle(target, { fontColor: asColor(value) }, session),
    },
    name: {
      get: uniformStyle(({ fontName }) => fontName ?? DEFAULT_STYLE.fontName),
      set: (target, value, session) => applyStyle(target, { fontName: asText(value) }, session),
    },
    size: {
      get: uniformStyle(({ fontSize }) => fontSize ?? DEFAULT_STYLE.fontSize),
      set: (target, value: Json, session) => {
        const size = asNumber(value);
        if (size < 1 || size > 409) throw new ExcelError("InvalidArgument");
        applyStyle(target, { fontSize: size }, session);
      },
    },
    underline: {
      get: uniformStyle(({ underline }) => (underline === true ? "Single" : "None")),
      set: (target, value, session) => {
        const kind = asOneOf(value, [
          "None",
          "Single",
          "Double",
          "SingleAccountant",
          "DoubleAccountant",
        ] as const);
        applyStyle(target, { underline: kind === "None" ? null : true }, session);
      },
    },
  },
};
