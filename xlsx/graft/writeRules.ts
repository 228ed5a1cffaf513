import { formatArea, parseAddress } from "../model/address";
import type { SheetModel } from "../model/model";
import type { ConditionalRule } from "../model/rule";
import { fromFileFormula } from "../functionPrefix";
import { Edits } from "../parts/xml/edits";
import { XmlElement } from "../parts/xml/xmlElement";
import { isSame } from "../model/isSame";
import type { SheetText } from "../parts/sheetText";

type Format = SheetModel["conditionalFormats"][number];

const RULE_TYPES = {
  expression: ["expression"],
  cellValue: ["cellIs"],
  text: ["containsText", "notContainsText", "beginsWith", "endsWith"],
  colorScale: ["colorScale"],
  dataBar: ["dataBar"],
  iconSet: ["iconSet"],
} as const satisfies { readonly [kind in ConditionalRule["kind"]]: readonly string[] };

/** Those of `formats` that `others` does not have. */
export function formatsWithout(formats: readonly Format[], others: readonly Format[]): Format[] {
  return formats.filter((format) => !others.some((other) => isSame(format, other)));
}

/**
 * Takes away the rules that went and puts the new ones before all others, which keep their order.
 * @param added elements with the new rules, highest priority first
 */
export function writeRules(
  text: SheetText,
  gone: readonly Format[],
  added: readonly string[]
): void {
  const formats = text.elements("conditionalFormatting");
  const lost: XmlElement[] = [];
  for (const format of gone) {
    const found = formats
      .filter((element) =>
        isSame(
          areasOf(element),
          format.areas.map((area) => formatArea(area))
        )
      )
      .flatMap(({ children }) => children)
      .find((rule) => !lost.includes(rule) && isRule(rule, format.rule));
    if (found) lost.push(found);
  }
  const shift = (xml: string): string =>
    xml.replace(
      /(<(?:[\w.-]+:)?cfRule\s[^>]*?\bpriority=")(\d+)"/g,
      (_whole, before: string, priority: string) => `${before}${Number(priority) + added.length}"`
    );
  for (const element of formats) {
    const rest = element.children.filter((rule) => !lost.some(({ start }) => start === rule.start));
    if (rest.length === 0) text.edits.remove(element);
    else if (rest.length < element.children.length)
      text.edits.replace(
        element,
        `${element.startTag}${shift(rest.map(({ outer }) => outer).join(""))}</${element.prefix}${element.name}>`
      );
    else text.edits.replace(element, shift(element.outer));
  }
  const ids = lost.flatMap(extensionId);
  text.extensions = text.extensions.map((xml) => shift(withoutRules(xml, ids)));
  for (const xml of added) text.add("conditionalFormatting", xml);
}

function areasOf(element: XmlElement): string[] {
  return (element.attribute("sqref") ?? "")
    .split(/\s+/)
    .flatMap((part) => parseAddress(part)?.area ?? [])
    .map((area) => formatArea(area));
}

/** Whether the file's rule is the one that we know as this. */
function isRule(element: XmlElement, rule: ConditionalRule): boolean {
  const types: readonly string[] = RULE_TYPES[rule.kind];
  if (!types.includes(element.attribute("type") ?? "")) return false;
  const formulas = element.children
    .filter(({ name }) => name === "formula")
    .map(({ text }) => fromFileFormula(text));
  if (rule.kind === "expression") return formulas[0] === rule.formula;
  if (rule.kind === "cellValue")
    return formulas[0] === rule.formula1 && element.attribute("operator") === rule.operator;
  return rule.kind !== "text" || element.attribute("text") === rule.text;
}

/** A bar of Excel 2010 says the rest of itself in the sheet's extensions, under this id. */
function extensionId(rule: XmlElement): string[] {
  const found = /<(?:[\w.-]+:)?id>([^<]+)</.exec(rule.outer)?.[1];
  return found === undefined ? [] : [found];
}

function withoutRules(xml: string, ids: readonly string[]): string {
  if (ids.length === 0) return xml;
  const edits = new Edits(xml);
  for (const list of XmlElement.root(xml).children)
    for (const format of list.children)
      if (format.children.some((rule) => ids.includes(rule.attribute("id") ?? "")))
        edits.remove(format);
  return edits.toString();
}
