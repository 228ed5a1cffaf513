import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * A profile of LibreOffice in which it calculates every formula of an .xlsx file as it opens it. Left to itself it keeps the values that stand in files of
 * Excel, and whatever was saved there would be right.
 * @returns the argument that has soffice use it
 */
export function recalculatingProfile(folder: string): string {
  const user = path.join(folder, "profile", "user");
  mkdirSync(user, { recursive: true });
  writeFileSync(
    path.join(user, "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`
  );
  return `-env:UserInstallation=file://${path.dirname(user)}`;
}
