import type { DataBarRule, Threshold } from "../model/rule";
import { fromFileFormula } from "../functionPrefix";
import type { XmlElement } from "../parts/xml/xmlElement";

/** By priority, what is said of bars beside Excel 2007's words for them. @param sheet the worksheet's element */
export function readBars(sheet: XmlElement): Map<number, Partial<DataBarRule>> {
  const extended = (sheet.child("extLst")?.children ?? [])
    .flatMap(({ children }) => children)
    .filter(({ name }) => name === "conditionalFormattings")
    .flatMap(({ children }) => children)
    .flatMap(({ children }) => children);
  const found = new Map<number, Partial<DataBarRule>>();
  for (const formatting of sheet.children.filter(({ name }) => name === "conditionalFormatting"))
    for (const rule of formatting.children) {
      const bar = rule.child("dataBar");
      if (!bar) continue;
      const id = rule.child("extLst")?.child("ext")?.child("id")?.text;
      const more = extended.find((one) => id !== undefined && one.attribute("id") === id);
      found.set(Number(rule.attribute("priority")), {
        ...(isOff(bar, "showValue") ? { showValue: false } : {}),
        ...(more?.child("dataBar") ? readBar(more.child("dataBar") ?? more) : {}),
      });
    }
  return found;
}

function readBar(bar: XmlElement): Partial<DataBarRule> {
  const color = (name: string): string | undefined => {
    const rgb = bar.child(name)?.attribute("rgb");
    return rgb && `#${rgb.slice(-6).toUpperCase()}`;
  };
  const [minimum, maximum] = bar.children.filter(({ name }) => name === "cfvo").map(threshold);
  const direction = bar.attribute("direction");
  const axis = bar.attribute("axisPosition");
  const members = {
    minimum,
    maximum,
    gradient: !isOff(bar, "gradient"),
    borderColor: color("borderColor"),
    negativeColor: isOn(bar, "negativeBarColorSameAsPositive")
      ? undefined
      : color("negativeFillColor"),
    negativeBorderColor: isOff(bar, "negativeBarBorderColorSameAsPositive")
      ? color("negativeBorderColor")
      : undefined,
    direction: direction === "leftToRight" || direction === "rightToLeft" ? direction : undefined,
    axis: axis === "none" || axis === "middle" ? axis : undefined,
    axisColor: color("axisColor"),
  };
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined)
  ) as Partial<DataBarRule>;
}

function threshold(element: XmlElement): Threshold {
  const type = element.attribute("type") ?? "";
  const text = element.child("f")?.text ?? "";
  switch (type) {
    case "min":
    case "max":
      return { type };
    case "num":
      return { type: "number", value: Number.isNaN(Number(text)) ? text : Number(text) };
    case "percent":
    case "percentile":
      return { type, value: Number.isNaN(Number(text)) ? text : Number(text) };
    case "formula":
      return { type, value: fromFileFormula(text).slice(1) };
    default:
      return { type: "automatic" };
  }
}

function isOn(element: XmlElement, name: string): boolean {
  return /^(1|true)$/.test(element.attribute(name) ?? "");
}
function isOff(element: XmlElement, name: string): boolean {
  return /^(0|false)$/.test(element.attribute(name) ?? "");
}
