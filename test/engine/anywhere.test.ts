/**
 * The same answer everywhere: the program of anywhere/ runs in processes with other clocks and languages. Apia skipped
 * 2011-12-30, São Paulo's days began at 01:00 in spring, Turkish has another i, Thailand another era, Lord Howe half an hour of summer time.
 */
import { buildSync } from "esbuild";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const folder = mkdtempSync(path.join(tmpdir(), "anywhere-"));
const outfile = path.join(folder, "test", "engine", "program.cjs");

interface Outcome {
  readonly where: { readonly timeZone: string; readonly locale: string; readonly clock: string };
  readonly read: unknown;
  readonly results: readonly unknown[];
}

function runIn(TZ: string, language: string): Outcome {
  const env = { PATH: process.env["PATH"], TZ, LC_ALL: language, LANG: language };
  return JSON.parse(execFileSync(process.execPath, [outfile], { encoding: "utf8", env }));
}

beforeAll(() => {
  buildSync({
    entryPoints: [path.join(__dirname, "anywhere", "program.ts")],
    bundle: true,
    platform: "node",
    outfile,
    define: { __dirname: JSON.stringify(__dirname) },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["Pacific/Apia", "tr_TR.UTF-8", "tr-TR"],
  ["America/Sao_Paulo", "th_TH.UTF-8", "th-TH"],
  ["Australia/Lord_Howe", "ar_EG.UTF-8", "ar-EG"],
  ["America/Los_Angeles", "uk_UA.UTF-8", "uk-UA"],
])("%s, %s", (timeZone, language, locale) => {
  const home = runIn("UTC", "en_US.UTF-8");
  const away = runIn(timeZone, language);
  expect(home.where).toMatchObject({ timeZone: "UTC", locale: "en-US" });
  expect(away.where).toMatchObject({ timeZone, locale });
  expect(away.where.clock).not.toBe(home.where.clock);
  expect(home.results).toHaveLength(3);
  expect(home.read).toMatchObject({ rows: { read: 8 } });
  expect(away.results).toEqual(home.results);
  expect(away.read).toEqual(home.read);
});
