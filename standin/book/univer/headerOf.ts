import type { Area } from "../../../xlsx/model/area";
import type { BookSheet } from "../bookSheet";

/** A table's column names: what its first row shows; an empty cell is "Column3", a repeated name gets a number. */
export function headerOf(sheet: BookSheet, area: Area): readonly string[] {
  const [texts = []] = sheet.texts({ ...area, rows: 1 });
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const wanted = text === "" ? `Column${index + 1}` : text;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
