import { parseAddress } from "../model/address";
import type { Validation, ValidationOperator, ValidationRule } from "../model/validation";
import { fromFileFormula } from "../functionPrefix";
import type { XmlElement } from "../parts/xml/xmlElement";
import { KINDS, OPERATORS } from "./validationWords";

/** @param sheet the worksheet's element */
export function readValidations(sheet: XmlElement): Validation[] {
  // Excel 2010's own, whose formulas may read other sheets, stand in the sheet's extensions.
  const places = [sheet, ...(sheet.child("extLst")?.children ?? [])];
  return places
    .flatMap((place) => place.child("dataValidations")?.children ?? [])
    .flatMap((element) => readValidation(element) ?? []);
}

export function readValidation(element: XmlElement): Validation | undefined {
  const flag = (name: string): boolean => /^(1|true)$/.test(element.attribute(name) ?? "");
  const text = (name: string): string => element.attribute(name) ?? "";
  const areas = (element.attribute("sqref") ?? element.child("sqref")?.text ?? "")
    .split(/\s+/)
    .flatMap((part) => parseAddress(part)?.area ?? []);
  if (areas.length === 0) return undefined;
  const rule = readRule(element, flag);
  const style = STYLES[text("errorStyle")] ?? "Stop";
  return {
    areas,
    ...(rule ? { rule } : {}),
    ignoreBlanks: flag("allowBlank"),
    alert: {
      show: flag("showErrorMessage"),
      style,
      title: text("errorTitle"),
      message: text("error"),
    },
    prompt: { show: flag("showInputMessage"), title: text("promptTitle"), message: text("prompt") },
  };
}

const STYLES: { readonly [word: string]: Validation["alert"]["style"] } = {
  warning: "Warning",
  information: "Information",
};

function readRule(
  element: XmlElement,
  flag: (name: string) => boolean
): ValidationRule | undefined {
  const word = element.attribute("type");
  const kind = (Object.keys(KINDS) as ValidationRule["kind"][]).find(
    (name) => KINDS[name] === word
  );
  if (kind === undefined) return undefined;
  const [first = "", second] = ["formula1", "formula2"].map((name) => {
    const formula = element.child(name);
    // In the extensions the text stands in an element of its own.
    return formula && (formula.child("f") ?? formula).text;
  });
  if (kind === "custom") return { kind, formula: fromFileFormula(first) };
  if (kind === "list") {
    // The other way round: the flag hides the arrow.
    const dropDown = !flag("showDropDown");
    const quoted = /^"([\s\S]*)"$/.exec(first)?.[1];
    return quoted === undefined
      ? { kind, source: fromFileFormula(first), dropDown }
      : { kind, source: quoted.replaceAll('""', '"'), dropDown };
  }
  const operator =
    (Object.keys(OPERATORS) as ValidationOperator[]).find(
      (name) => OPERATORS[name] === element.attribute("operator")
    ) ?? "Between";
  const takesTwo = operator === "Between" || operator === "NotBetween";
  return {
    kind,
    operator,
    formula1: fromFileFormula(first),
    ...(takesTwo ? { formula2: fromFileFormula(second ?? "0") } : {}),
  };
}
