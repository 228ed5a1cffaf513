import { parseAddress } from "../../xlsx/model/address";
import type { Area } from "../../xlsx/model/area";
import type { Book } from "../book/book";
import type { BookSheet } from "../book/bookSheet";
import type { CellValue } from "../../xlsx/model/cellValue";
import type { Host, Traffic } from "../host/host";
import type { Grid } from "./grid";

/** What tests may do and see without mouse and eyes: `window.standin`. */
export interface TestDoor {
  /** Selects "Sales!A1:C9", or "A1" on the active sheet. */
  select(address: string): void;
  /** The sheet in front, and the first of the areas selected on it. */
  selected(): { readonly sheet: string; readonly area: Area | undefined };
  values(sheet: string, address: string): CellValue[][];
  sheetNames(): string[];
  /** What stands in the editor of the cell, as far as it has been typed. */
  editing(): string;
  /** Clicks a button of the ribbon by the id of its control. */
  click(controlId: string): void;
  /** The bytes of the file that *Save* would make. */
  save(): Promise<Uint8Array>;
  readonly traffic: Traffic | undefined;
  undo(): Promise<void>;
}

declare global {
  interface Window {
    standin: TestDoor;
  }
}

/** Opens the door. */
export function testDoor(page: {
  book(): Book | undefined;
  grid(): Grid | undefined;
  host(): Host | undefined;
  undo(): Promise<void>;
  save(): Promise<Uint8Array>;
  click(controlId: string): void;
}): void {
  const opened = (): Book => {
    const book = page.book();
    if (book === undefined) throw new Error("No workbook is open yet.");
    return book;
  };
  const named = (name: string): BookSheet => {
    const sheet = opened().sheetByName(name);
    if (sheet === undefined) throw new Error(`There is no sheet "${name}".`);
    return sheet;
  };
  window.standin = {
    select: (address) => {
      const name = parseAddress(address)?.sheet;
      const sheet = name === undefined ? opened().activeSheet() : named(name);
      opened().activate(sheet.id);
      opened().select(sheet.id, [areaOf(address)]);
    },
    selected: () => ({ sheet: opened().activeSheet().name, area: opened().selection()[0] }),
    values: (sheet, address) => named(sheet).values(areaOf(address)),
    sheetNames: () => opened().sheets.map((sheet) => sheet.name),
    editing: () => page.grid()?.editing() ?? "",
    click: page.click,
    save: page.save,
    get traffic() {
      return page.host()?.traffic;
    },
    undo: page.undo,
  };
}

function areaOf(address: string): Area {
  const area = parseAddress(address)?.area;
  if (area === undefined)
    throw new Error(`"${address}" is not an address such as B2 or Sales!A1:C9.`);
  return area;
}
