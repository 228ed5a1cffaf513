import type { SheetModel } from "../model/model";
import { Edits } from "../parts/xml/edits";
import { setAttributes } from "../parts/xml/setAttributes";
import type { XmlElement } from "../parts/xml/xmlElement";
import type { Tab } from "./tabOrder";

const STATES = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Puts the sheets of the workbook's part into the order of the tabs; those that are not among them go. */
export function writeTabs(edits: Edits, sheets: XmlElement, tabs: readonly Tab[]): void {
  const { prefix } = sheets;
  const old = sheets.children;
  const stay = old.filter((_element, position) => tabs.some(({ was }) => was === position));
  old.filter((element) => !stay.includes(element)).forEach((element) => edits.remove(element));
  let lastId = Math.max(0, ...old.map((element) => Number(element.attribute("sheetId"))));
  /** "r:id", or whatever the file calls it. */
  const idName = /\s([\w.-]+:id)\s*=/.exec(old[0]?.startTag ?? "")?.[1] ?? "r:id";
  // Some programs explain the prefix on each of them, and nowhere else.
  const space = `xmlns:${idName.replace(/:id$/, "")}`;
  const explained = old[0]?.attribute(space);
  let place = 0;
  let end = sheets.openEnd;
  for (const tab of tabs) {
    if (tab.was === undefined) {
      lastId += 1;
      const { name, visibility } = tab.sheet;
      edits.insert(
        end,
        setAttributes(`<${prefix}sheet/>`, {
          [space]: explained,
          name,
          sheetId: lastId,
          state: STATES[visibility],
          [idName]: tab.relation,
        })
      );
      continue;
    }
    const { was, sheet } = tab;
    const slot = stay[place];
    const element = old[was];
    if (!slot || !element) continue;
    edits.replace(slot, sheet ? renamed(element, sheet) : element.outer);
    place += 1;
    end = slot.end;
  }
}

function renamed(element: XmlElement, { name, visibility }: SheetModel): string {
  const state = STATES[visibility];
  const shown = element.attribute("state") === "visible" ? undefined : element.attribute("state");
  return setAttributes(element.outer, {
    ...(element.attribute("name") === name ? {} : { name }),
    ...(shown === state ? {} : { state }),
  });
}
