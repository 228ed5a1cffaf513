/** How an entry is bundled and run: a run still finds the parts of its bundle when that has been replaced meanwhile. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const folder = mkdtempSync(path.join(tmpdir(), "key-customers-run-"));
const name = path.basename(folder);
const bundles = ".cache/run";
const partsOf = () =>
  existsSync(bundles) ? readdirSync(bundles).filter((one) => one.startsWith(`${name}-`)) : [];
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const part of [...partsOf(), `${name}.mjs`]) rmSync(path.join(bundles, part));
});

/** Runs an entry that has changed, that many minutes from now. @returns the parts that its bundle has besides the former ones */
function changedRun(version: string, minutes: number): string[] {
  const former = partsOf();
  const entry = path.join(folder, `${name}.ts`);
  writeFileSync(path.join(folder, "part.ts"), `export const version = "${version}";`);
  writeFileSync(entry, 'void import("./part").then(({ version }) => console.log(version));');
  const clock = `const now = Date.now; Date.now = () => now() + ${minutes * 60_000};`;
  const run = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${clock}`, "scripts/run.mjs", entry],
    { encoding: "utf8" }
  );
  expect(run).toMatchObject({ stdout: `${version}\n`, stderr: "" });
  return partsOf().filter((part) => !former.includes(part));
}

test("parts stay for an hour after their bundle was replaced, however old it is", () => {
  const day = 24 * 60;
  const first = changedRun("first", 0);
  expect(first).toHaveLength(1);
  const second = changedRun("second", day);
  expect(partsOf().sort()).toEqual([...first, ...second].sort());
  const third = changedRun("third", day + 61);
  expect(partsOf().sort()).toEqual([...second, ...third].sort());
});
