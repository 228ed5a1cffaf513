/** The list of sheets in a saved file: new ones are written as the file writes its own. */
import type { SheetModel } from "../../xlsx/model/model";
import { writeTabs } from "../../xlsx/graft/writeTabs";
import { Edits } from "../../xlsx/parts/xml/edits";
import { XmlElement } from "../../xlsx/parts/xml/xmlElement";

const SPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const sheet = { name: "New", visibility: "Visible" } as SheetModel;

test.each([
  // Excel: the workbook explains the prefix.
  ["r", "", ""],
  // openpyxl: each sheet does, and nothing above them.
  ["r", ` xmlns:r="${SPACE}"`, ` xmlns:r="${SPACE}"`],
  ["rel", ` xmlns:rel="${SPACE}"`, ` xmlns:rel="${SPACE}"`],
])("prefix %s, explained on each sheet: %j", (prefix, theirs, ours) => {
  const xml = `<sheets><sheet${theirs} name="Old" sheetId="7" ${prefix}:id="rId1"/></sheets>`;
  const edits = new Edits(xml);
  writeTabs(edits, XmlElement.root(xml), [{ was: 0 }, { sheet, relation: "rId2" }]);
  const added = `<sheet${ours} name="New" sheetId="8" ${prefix}:id="rId2"/>`;
  expect(edits.toString()).toBe(xml.replace("</sheets>", `${added}</sheets>`));
});
