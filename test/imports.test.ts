import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/**
 * Who imports whom: every arrow of CONTRIBUTING.md, by the files that import statements lead to. `types` are rooms of
 * which only types may be seen, beside the engine's plain contracts (code lists, settings).
 */
const rooms: {
  readonly [room: string]: { readonly sees: readonly string[]; readonly types?: readonly string[] };
} = {
  engine: { sees: [] },
  wording: { sees: [], types: ["engine"] },
  worker: { sees: ["engine"] },
  functions: { sees: ["engine", "wording"] },
  report: { sees: ["wording"], types: ["engine"] },
  excel: { sees: ["report", "wording"], types: ["engine"] },
  job: { sees: ["excel", "report", "wording", "worker", "engine"] },
  taskpane: { sees: ["job", "excel", "report", "wording", "worker", "engine"] },
  commands: { sees: ["taskpane", "job", "excel", "report", "wording", "worker", "engine"] },
};
const contracts = /^src\/engine\/(codes|settings\/\w+)\.ts$/;
const packages: { readonly [room: string]: RegExp } = {
  taskpane: /^(react|react-dom\/client|@fluentui\/react-(components|icons\/svg\/[\w-]+))$/,
};

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** Path inside the repository, for files of our own. */
  readonly to: string | undefined;
  readonly typesOnly: boolean;
}

const root = path.resolve(__dirname, "..");
const inRepository = (file: string): string => path.relative(root, file).split(path.sep).join("/");

function filesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) return filesOf(file);
    return /\.tsx?$/.test(name) ? [file] : [];
  });
}

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true
  );
  const found: Import[] = [];
  const add = (literal: ts.Node | undefined, typesOnly: boolean): void => {
    if (literal === undefined || !ts.isStringLiteral(literal)) return;
    const { text } = literal;
    const to = text.startsWith(".")
      ? inRepository(resolve(path.resolve(path.dirname(file), text)))
      : undefined;
    found.push({ from: inRepository(file), specifier: text, to, typesOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypesOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypesOnlyExport(node));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && isLoad(node.expression)) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isLoad = (called: ts.Expression): boolean =>
  called.kind === ts.SyntaxKind.ImportKeyword ||
  (ts.isIdentifier(called) && called.text === "require");

function isTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings))
    return false;
  return namedBindings.elements.every((element) => element.isTypeOnly);
}

function isTypesOnlyExport(node: ts.ExportDeclaration): boolean {
  if (node.isTypeOnly) return true;
  const { exportClause } = node;
  return (
    exportClause !== undefined &&
    ts.isNamedExports(exportClause) &&
    exportClause.elements.every((element) => element.isTypeOnly)
  );
}

function resolve(target: string): string {
  const candidates = [
    target,
    `${target}.ts`,
    `${target}.tsx`,
    path.join(target, "index.ts"),
    path.join(target, "index.tsx"),
  ];
  const file = candidates.find((one) => existsSync(one) && statSync(one).isFile());
  if (file === undefined) throw new Error(`Nothing at ${target}`);
  return file;
}

const roomOf = (file: string): string => /^src\/([^/]+)\//.exec(file)?.[1] ?? "";
const tell = ({ from, specifier, typesOnly }: Import): string =>
  `${from} imports ${typesOnly ? "types of " : ""}${specifier}`;

const sourceImports = filesOf(path.join(root, "src")).flatMap(importsOf);
const standinImports = filesOf(path.join(root, "standin")).flatMap(importsOf);

test("there is something to look at, in every room", () => {
  const seen = new Set(filesOf(path.join(root, "src")).map((file) => roomOf(inRepository(file))));
  expect([...seen].sort()).toEqual(Object.keys(rooms).sort());
  expect(sourceImports.length).toBeGreaterThan(200);
});

test("imports of types are told apart from imports of values", () => {
  const kinds = importsOf(path.join(root, "src/wording/wordingFor.ts"));
  expect(kinds.find(({ specifier }) => specifier === "../engine/sales/rows/issue")?.typesOnly).toBe(
    true
  );
  expect(kinds.find(({ specifier }) => specifier === "./fill")?.typesOnly).toBe(false);
});

test.each(Object.entries(rooms))("src/%s sees only what it may", (room, { sees, types = [] }) => {
  const allowed = ({ to, typesOnly }: Import): boolean => {
    if (to === undefined) return true;
    const other = roomOf(to);
    if (other === room || sees.includes(other)) return true;
    return types.includes(other) && (typesOnly || contracts.test(to));
  };
  const own = sourceImports.filter(({ from }) => roomOf(from) === room);
  expect(own.filter((one) => !allowed(one)).map(tell)).toEqual([]);
});

test("only the pane uses packages, and only those of its look", () => {
  const foreign = sourceImports.filter(({ from, to, specifier }) => {
    return to === undefined && packages[roomOf(from)]?.test(specifier) !== true;
  });
  expect(foreign.map(tell)).toEqual([]);
});

test("add-in and stand-in meet only through office.js", () => {
  expect(sourceImports.filter(({ to }) => to?.startsWith("src/") === false).map(tell)).toEqual([]);
  expect(standinImports.filter(({ to }) => to?.startsWith("src/")).map(tell)).toEqual([]);
});

test("only src/excel says Excel.", () => {
  const says = filesOf(path.join(root, "src")).filter((file) => {
    if (inRepository(file).startsWith("src/excel/")) return false;
    const source = ts.createSourceFile(
      file,
      readFileSync(file, "utf8"),
      ts.ScriptTarget.Latest,
      true
    );
    let found = false;
    const visit = (node: ts.Node): void => {
      const isName = ts.isIdentifier(node) && node.text === "Excel";
      const isLeft =
        (ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node) ||
        (node.parent !== undefined && ts.isQualifiedName(node.parent) && node.parent.left === node);
      if (isName && isLeft) found = true;
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(source, visit);
    return found;
  });
  expect(says.map(inRepository)).toEqual([]);
});

test("no import leads upward", () => {
  const floors = [
    "engine",
    "wording",
    "worker",
    "functions",
    "report",
    "excel",
    "job",
    "taskpane",
    "commands",
  ];
  const upward = sourceImports.filter(
    ({ from, to }) => to !== undefined && floors.indexOf(roomOf(to)) > floors.indexOf(roomOf(from))
  );
  expect(upward.map(tell)).toEqual([]);
});
