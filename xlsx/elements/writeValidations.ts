import { formatArea } from "../model/address";
import { isSame } from "../model/isSame";
import type { SheetModel } from "../model/model";
import type { Validation, ValidationRule } from "../model/validation";
import { toFileFormula } from "../functionPrefix";
import type { SheetText } from "../parts/sheetText";
import { Edits } from "../parts/xml/edits";
import { escapeXml } from "../parts/xml/escapeXml";
import { setAttributes } from "../parts/xml/setAttributes";
import { XmlElement } from "../parts/xml/xmlElement";
import { readValidation } from "./readValidations";
import { KINDS, OPERATORS } from "./validationWords";

/** Takes away those that went, wherever they stand, and adds the new ones; the others stay as they are. */
export function writeValidations(
  text: SheetText,
  { validations: before }: SheetModel,
  { validations: after }: SheetModel
): void {
  if (isSame(before, after)) return;
  const gone = lacking(before, after);
  const isGone = (element: XmlElement): boolean => {
    const known = readValidation(element);
    return known !== undefined && gone.some((validation) => isSame(validation, known));
  };
  const list = text.element("dataValidations");
  const kept = (list?.children ?? []).filter((element) => !isGone(element));
  const all = [...kept.map(({ outer }) => outer), ...lacking(after, before).map(validationXml)];
  const tag = setAttributes(list?.startTag.replace(/\s*\/>$/, ">") ?? "<dataValidations>", {
    count: all.length,
  });
  text.set(
    "dataValidations",
    all.length === 0 ? "" : `${tag}${all.join("")}</${list?.prefix ?? ""}dataValidations>`
  );
  text.extensions = text.extensions.flatMap((xml) => {
    const extension = XmlElement.root(xml);
    const place = extension.child("dataValidations");
    if (!place?.children.some(isGone)) return [xml];
    const stay = place.children.filter((element) => !isGone(element)).map(({ outer }) => outer);
    if (stay.length === 0) return [];
    const edits = new Edits(xml);
    const open = setAttributes(place.startTag, { count: stay.length });
    edits.replace(place, `${open}${stay.join("")}</${place.prefix}dataValidations>`);
    return [edits.toString()];
  });
}

function lacking(list: readonly Validation[], others: readonly Validation[]): Validation[] {
  return list.filter((one) => !others.some((other) => isSame(one, other)));
}

function validationXml({ areas, rule, ignoreBlanks, alert, prompt }: Validation): string {
  const words = (text: string): string | undefined => (text === "" ? undefined : text);
  const one = (on: boolean): 1 | undefined => (on ? 1 : undefined);
  const tag = setAttributes("<dataValidation>", {
    type: rule && KINDS[rule.kind],
    errorStyle: alert.style === "Stop" ? undefined : alert.style.toLowerCase(),
    operator:
      rule && "operator" in rule && rule.operator !== "Between"
        ? OPERATORS[rule.operator]
        : undefined,
    allowBlank: one(ignoreBlanks),
    showDropDown: one(rule?.kind === "list" && !rule.dropDown),
    showInputMessage: one(prompt.show),
    showErrorMessage: one(alert.show),
    errorTitle: words(alert.title),
    error: words(alert.message),
    promptTitle: words(prompt.title),
    prompt: words(prompt.message),
    sqref: areas.map((area) => formatArea(area)).join(" "),
  });
  return `${tag}${formulas(rule)
    .map((formula, index) => `<formula${index + 1}>${escapeXml(formula)}</formula${index + 1}>`)
    .join("")}</dataValidation>`;
}

function formulas(rule: ValidationRule | undefined): string[] {
  if (!rule) return [];
  switch (rule.kind) {
    case "list":
      return [
        rule.source.startsWith("=")
          ? toFileFormula(rule.source)
          : `"${rule.source.replaceAll('"', '""')}"`,
      ];
    case "custom":
      return [toFileFormula(rule.formula)];
    default:
      return [rule.formula1, rule.formula2].flatMap((formula) =>
        formula === undefined ? [] : toFileFormula(formula)
      );
  }
}
