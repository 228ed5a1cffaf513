import { formatArea } from "../model/address";
import type { SheetModel } from "../model/model";
import type { DataBarRule, Threshold } from "../model/rule";
import { toFileFormula } from "../functionPrefix";
import type { SheetText } from "../parts/sheetText";
import { Edits } from "../parts/xml/edits";
import { escapeXml } from "../parts/xml/escapeXml";
import { setAttributes } from "../parts/xml/setAttributes";
import { XmlElement } from "../parts/xml/xmlElement";

/** [MS-XLSX] 2.2.4: the extensions of a sheet and of a rule that Excel 2010 brought. */
const SHEET_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

type Format = SheetModel["conditionalFormats"][number];

/**
 * Data bars as Excel itself writes them: twice, in the words of Excel 2007 and, in the sheet's extensions, in those of 2010,
 * which know solid bars, bars below 0 and ends by formula.
 * @param rules an element with rules, as hucre writes them
 * @param formats of which its rules are the ones at their priority
 * @returns the element with its bars in full
 */
export function writeBars(text: SheetText, rules: string, formats: readonly Format[]): string {
  return rules.replace(
    /<cfRule type="dataBar" priority="(\d+)"[^>]*>[\s\S]*?<\/cfRule>/g,
    (whole, priority: string) => {
      const format = formats[Number(priority) - 1];
      if (format?.rule.kind !== "dataBar") return whole;
      const id = freeId(text);
      addExtension(text, extensionXml(id, format.areas, format.rule));
      return ruleXml(id, priority, format.rule);
    }
  );
}

function freeId(text: SheetText): string {
  const known = text.extensions.join("");
  for (let number = 1; ; number += 1) {
    const id = `{4B435573-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!known.includes(id)) return id;
  }
}

function addExtension(text: SheetText, xml: string): void {
  const isOurs = (one: string): boolean => one.includes(SHEET_EXTENSION);
  const known = text.extensions.find(isOurs);
  const list =
    known === undefined ? undefined : XmlElement.root(known).child("conditionalFormattings");
  if (known === undefined || !list) {
    const extension = `<ext uri="${SHEET_EXTENSION}" ${X14}><x14:conditionalFormattings>${xml}</x14:conditionalFormattings></ext>`;
    // Before those with other numbers: Excel writes rules first, lists of choices and sparklines after them.
    text.extensions = [text.written(extension), ...text.extensions];
    return;
  }
  const edits = new Edits(known);
  edits.append(
    list,
    xml.replace("<x14:conditionalFormatting ", `<x14:conditionalFormatting ${X14} `)
  );
  const next = edits.toString();
  text.extensions = text.extensions.map((one) => (isOurs(one) ? next : one));
}

function ruleXml(
  id: string,
  priority: string,
  { minimum, maximum, color, showValue }: DataBarRule
): string {
  const bar = setAttributes("<dataBar>", { showValue: showValue ? undefined : 0 });
  return (
    `<cfRule type="dataBar" priority="${priority}">${bar}${oldEnd(minimum, "min")}${oldEnd(maximum, "max")}<color rgb="${argb(color)}"/></dataBar>` +
    `<extLst><ext uri="${RULE_EXTENSION}" ${X14}><x14:id>${id}</x14:id></ext></extLst></cfRule>`
  );
}

/** Excel 2007 knows nothing automatic. */
function oldEnd({ type, value }: Threshold, automatic: "min" | "max"): string {
  const word = type === "automatic" ? automatic : type === "number" ? "num" : type;
  const val = value === undefined ? undefined : fileValue(value);
  return setAttributes("<cfvo/>", { type: word, val });
}

function extensionXml(id: string, areas: Format["areas"], rule: DataBarRule): string {
  const { borderColor, negativeColor, negativeBorderColor, axisColor } = rule;
  const tag = setAttributes("<x14:dataBar>", {
    minLength: 0,
    maxLength: 100,
    border: borderColor === undefined ? undefined : 1,
    gradient: rule.gradient ? undefined : 0,
    direction: rule.direction,
    negativeBarColorSameAsPositive: negativeColor === undefined ? 1 : undefined,
    negativeBarBorderColorSameAsPositive: negativeBorderColor === undefined ? undefined : 0,
    axisPosition: rule.axis,
  });
  const colors = { borderColor, negativeFillColor: negativeColor, negativeBorderColor, axisColor };
  const ends = newEnd(rule.minimum, "autoMin") + newEnd(rule.maximum, "autoMax");
  const rest = Object.entries(colors).map(([name, value]) =>
    value === undefined ? "" : `<x14:${name} rgb="${argb(value)}"/>`
  );
  const sqref = areas.map((area) => formatArea(area)).join(" ");
  return (
    `<x14:conditionalFormatting ${XM}><x14:cfRule type="dataBar" id="${id}">${tag}${ends}${rest.join("")}</x14:dataBar></x14:cfRule>` +
    `<xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`
  );
}

function newEnd({ type, value }: Threshold, automatic: "autoMin" | "autoMax"): string {
  const word = type === "automatic" ? automatic : type === "number" ? "num" : type;
  return value === undefined
    ? `<x14:cfvo type="${word}"/>`
    : `<x14:cfvo type="${word}"><xm:f>${escapeXml(fileValue(value))}</xm:f></x14:cfvo>`;
}

function fileValue(value: number | string): string {
  return typeof value === "number" ? String(value) : toFileFormula(value);
}

function argb(color: string): string {
  return `FF${color.slice(1)}`;
}
