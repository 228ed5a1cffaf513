/**
 * The documents and the code point at each other: every anchor that is named exists, every anchor of the method is named by
 * somebody, every link between documents leads to a file.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "..");

const filesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesIn(file);
    return /\.(ts|tsx|mjs|md|py)$/.test(entry.name) ? [file] : [];
  });

const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const found = (text: string, pattern: RegExp): string[][] =>
  [...text.matchAll(pattern)].map((match) => match.slice(1).map((part) => part ?? ""));

const documents = readdirSync(path.join(root, "docs")).filter((name) => name.endsWith(".md"));
const anchorsOf = new Map(
  documents.map((name) => [
    name,
    found(read(`docs/${name}`), /<a id="([^"]+)"/g).map(([id]) => id!),
  ])
);
const everyFile = [
  ...["src", "test", "bench", "scripts", "docs", "standin", "xlsx"].flatMap(filesIn),
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md"],
];

/** "method.md#abc" wherever it stands, and "(#abc)" inside a document. */
const named = everyFile.flatMap((file) => {
  const text = read(file);
  const across = found(text, /([\w-]+\.md)#([\w-]+)/g);
  const inside = file.startsWith("docs/") ? found(text, /\]\((#)([\w-]+)\)/g) : [];
  return [...across, ...inside.map(([, id]) => [path.basename(file), id!])].map(
    ([document, id]) => ({ file, document: document!, id: id! })
  );
});

test("anchors that code and documents name are there", () => {
  expect(named.length).toBeGreaterThan(150);
  expect(
    named
      .filter(({ document, id }) => anchorsOf.get(document)?.includes(id) !== true)
      .map(({ file, document, id }) => `${file} names ${document}#${id}`)
  ).toEqual([]);
});

test.each(documents)("%s has each of its anchors once", (name) => {
  const anchors = anchorsOf.get(name)!;
  expect(anchors).toEqual([...new Set(anchors)]);
});

test("every anchor of the method is named by code or by another place", () => {
  const known = new Set(named.map(({ document, id }) => `${document}#${id}`));
  const method = documents.filter((name) => name.startsWith("method"));
  expect(method).toHaveLength(3);
  expect(
    method
      .flatMap((name) => anchorsOf.get(name)!.map((id) => `${name}#${id}`))
      .filter((anchor) => !known.has(anchor))
  ).toEqual([]);
});

test("links between documents lead to files", () => {
  const dead = everyFile
    .filter((file) => file.endsWith(".md"))
    .flatMap((file) =>
      found(read(file), /\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)
        .map(([target]) => path.join(root, path.dirname(file), target!))
        .filter((target) => !existsSync(target))
        .map((target) => `${file}: ${path.relative(root, target)}`)
    );
  expect(dead).toEqual([]);
});
