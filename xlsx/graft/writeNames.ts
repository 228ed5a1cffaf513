import type { BookModel } from "../model/model";
import { toFileFormula } from "../functionPrefix";
import type { Edits } from "../parts/xml/edits";
import { escapeXml } from "../parts/xml/escapeXml";
import { setAttributes } from "../parts/xml/setAttributes";
import type { XmlElement } from "../parts/xml/xmlElement";
import { insertInOrder } from "../parts/insertInOrder";
import { isSame } from "../model/isSame";
import { WORKBOOK_ELEMENTS } from "./workbookElements";

type Name = BookModel["names"][number];

/**
 * Defined names that are new, other or gone; Excel's own that we do not know (filters) stay.
 * @param before as `after` with the positions that the sheets have in the part now
 */
export function writeNames(
  edits: Edits,
  workbook: XmlElement,
  before: readonly Name[],
  after: readonly Name[]
): void {
  const list = workbook.child("definedNames");
  const { prefix } = workbook;
  const [old, now] = [before, after].map(
    (names) => new Map(names.map((name) => [key(name.name, name.sheet), name]))
  ) as [Map<string, Name>, Map<string, Name>];
  const added = after
    .filter((name) => !old.has(key(name.name, name.sheet)))
    .map(({ name, formula, sheet, comment, hidden }) => {
      const tag = setAttributes(`<${prefix}definedName>`, {
        name,
        comment,
        localSheetId: sheet,
        hidden: hidden === true ? 1 : undefined,
      });
      return `${tag}${escapeXml(toFileFormula(formula))}</${prefix}definedName>`;
    });
  const kept = (list?.children ?? []).flatMap((element) => {
    const local = element.attribute("localSheetId");
    const id = key(
      element.attribute("name") ?? "",
      local === undefined ? undefined : Number(local)
    );
    const [was, is] = [old.get(id), now.get(id)];
    if (!was) return is ? [] : [element.outer];
    if (isSame(was, is)) return [element.outer];
    return is
      ? [`${element.startTag}${escapeXml(toFileFormula(is.formula))}</${prefix}definedName>`]
      : [];
  });
  const names = [...kept, ...added].join("");
  const xml = names === "" ? "" : `<${prefix}definedNames>${names}</${prefix}definedNames>`;
  const isUnchanged =
    added.length === 0 &&
    kept.join("") === (list?.children ?? []).map(({ outer }) => outer).join("");
  if (list && (names === "" || !isUnchanged)) edits.replace(list, xml);
  else if (!list && names !== "")
    insertInOrder(edits, workbook, WORKBOOK_ELEMENTS, "definedNames", xml);
}

/** Names do not differ by case. */
function key(name: string, sheet: number | undefined): string {
  return `${name.toLowerCase()}|${sheet ?? ""}`;
}
