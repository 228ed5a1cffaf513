import { readFileSync } from "node:fs";
import path from "node:path";

interface FunctionDocs {
  functionDocs(): Promise<readonly (readonly [file: string, text: string])[]>;
}

const root = path.resolve(__dirname, "../..");
// The script is plain Node, as the build is.
const { functionDocs } = jest.requireActual<FunctionDocs>(
  path.join(root, "scripts/functionDocs/functionDocs.cjs")
);

test("the pages about the functions say what Excel shows while a formula is typed (`npm run functions`)", async () => {
  const pages = await functionDocs();
  expect(pages.map(([file]) => file)).toEqual([
    "docs/functions.md",
    "docs/functions.th-TH.md",
    "docs/functions.uk-UA.md",
    "docs/functions.ru-RU.md",
  ]);
  for (const [file, text] of pages)
    expect([file, readFileSync(path.join(root, file), "utf8")]).toEqual([file, text]);
});
