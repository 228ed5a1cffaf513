import type { BookName } from "../../../xlsx/model/model";
import type { Session } from "../../class/session";
import type { NameTarget } from "../../class/targets";

export function matches(name: BookName, { name: wanted, sheetId }: NameTarget): boolean {
  return name.name.toLowerCase() === wanted.toLowerCase() && name.sheetId === sheetId;
}

export function named(target: NameTarget, { book }: Session): BookName | undefined {
  return book.names.find((name) => matches(name, target));
}
