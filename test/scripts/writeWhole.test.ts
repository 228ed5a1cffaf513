/** Outputs are written all, or none of them: also where the second cannot be put in its place. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeWhole } from "../../scripts/segment/writeWhole";

let folder: string;
const file = (name: string): string => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "key-customers-whole-"));
  jest.spyOn(process.stderr, "write").mockReturnValue(true);
  jest.spyOn(process, "exit").mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});
const outputs = (): [string, string][] => [
  [file("out.xlsx"), "new"],
  [file("out.json"), "new"],
];

test("both replace what is there", () => {
  for (const [name] of outputs()) writeFileSync(name, "old");
  writeWhole(outputs());
  expect(outputs().map(([name]) => readFileSync(name, "utf8"))).toEqual(["new", "new"]);
  expect(readdirSync(folder).sort()).toEqual(["out.json", "out.xlsx"]);
});

test.each([["old"], [undefined]])("a folder where the second should be: the first is what it was (%s)", (before) => {
  // No file is put over a folder that holds one.
  mkdirSync(file("out.json"));
  writeFileSync(file("out.json/kept"), "");
  if (before !== undefined) writeFileSync(file("out.xlsx"), before);
  expect(() => writeWhole(outputs())).toThrow("exit 1");
  expect(readdirSync(folder).sort()).toEqual(before === undefined ? ["out.json"] : ["out.json", "out.xlsx"]);
  if (before !== undefined) expect(readFileSync(file("out.xlsx"), "utf8")).toBe(before);
}); // prettier-ignore
