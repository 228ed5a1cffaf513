import type { DocumentProperty } from "../../../xlsx/model/documentProperty";
import type { Arguments } from "../../class/members";
import type { Session } from "../../class/session";
import { ExcelError } from "../../protocol/excelError";

/** "Limited to 255 characters outside of Excel on the web (larger values are automatically trimmed to 255 characters on other platforms)"; the same for keys. */
export const LONGEST = 255;

export function trimmed(text: string, { platform }: Session): string {
  return platform === "web" ? text : text.slice(0, LONGEST);
}

/** A value that is given to a custom property, as it is kept. */
export function propertyOf(value: Arguments[number], session: Session): DocumentProperty {
  if (typeof value === "string") return { type: "String", value: trimmed(value, session) };
  if (typeof value === "boolean") return { type: "Boolean", value };
  if (typeof value !== "number") throw new ExcelError("InvalidArgument");
  return { type: Number.isInteger(value) ? "Number" : "Float", value };
}
