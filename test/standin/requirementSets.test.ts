/**
 * Agreement with Microsoft's own list: every modelled member exists in @types/office-js, and belongs to the requirement set
 * that its documentation comment names. So an older Excel that the stand-in plays knows what the real one knows.
 */
import { readFileSync } from "node:fs";
import * as ts from "typescript";
import type { Members } from "../../standin/class/members";
import { CLASSES } from "../../standin/objects/classes";

const file = require.resolve("@types/office-js/index.d.ts");
const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);

/** Class of namespace Excel -> member -> the sets that its comments name. */
const documented = new Map<string, Map<string, string>>();

const setOf = (node: ts.Node): string | undefined =>
  /\[\s*Api set:\s*ExcelApi\s+(\d+\.\d+)/.exec(
    node.getFullText().split("*/").slice(0, -1).join("*/")
  )?.[1];

const visit = (node: ts.Node, isExcel: boolean): void => {
  if (ts.isModuleDeclaration(node)) {
    const body = node.body;
    if (body && ts.isModuleBlock(body))
      body.statements.forEach((child) => visit(child, node.name.text === "Excel"));
  } else if (isExcel && ts.isClassDeclaration(node) && node.name) {
    const members = documented.get(node.name.text) ?? new Map<string, string>();
    documented.set(node.name.text, members);
    for (const member of node.members) {
      if (!member.name || !ts.isIdentifier(member.name)) continue;
      const set = setOf(member);
      if (set !== undefined && !members.has(member.name.text)) members.set(member.name.text, set);
    }
  }
};
source.statements.forEach((statement) => visit(statement, false));

/** What office.js calls by a name that is not in the documentation. */
const internal = (member: string): boolean => member.startsWith("_") || member === "gridlines";

/** What office.js itself calls: no part of the API. */
const services = new Set(["CustomFunctions", "AddinInternalService", "AppRuntimeService"]);

/** Its comment names only the set of its optional argument ("1.7 for password"). */
const documentedForArgument = "WorksheetProtection.unprotect";

const classes: { readonly [name: string]: Members<never> } = CLASSES;
const modelled = Object.entries(classes).flatMap(([kind, { properties, navigation, methods }]) =>
  Object.entries({ ...properties, ...navigation, ...methods })
    .filter(([name]) => !internal(name))
    .map(([name, member]) => [`${kind}.${name}`, kind, name, member.since ?? "1.1"] as const)
);

test("the list of modelled members is not empty", () => {
  expect(modelled.length).toBeGreaterThan(150);
});

test.each(
  modelled.filter(([member, kind]) => !services.has(kind) && member !== documentedForArgument)
)("%s has the requirement set of the documentation", (_member, kind, name, since) => {
  expect(documented.get(kind)?.get(name)).toBe(since);
});
