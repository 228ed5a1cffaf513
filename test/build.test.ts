/** What is built: how much of it stands before the first paint, and when it is not built at all. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import webpack, { type Configuration } from "webpack";

const root = path.resolve(__dirname, "..");
const build = (address?: string) => {
  const { ADDIN_URL: _given, ...env } = process.env;
  return spawnSync(
    process.execPath,
    [path.join(root, "node_modules/webpack-cli/bin/cli.js"), "--mode", "production"],
    {
      cwd: root,
      env: { ...env, ...(address === undefined ? {} : { ADDIN_URL: address }) },
      encoding: "utf8",
    }
  );
};

// Issue 12. What the page names is loaded before anything is painted; Microsoft's office.js comes from its own host.
test("what is loaded before the first paint is under 250 kB, packed", () => {
  const read = (name: string): Buffer => readFileSync(path.join(root, "dist", name));
  const page = read("taskpane.html");
  const named = [...page.toString().matchAll(/<(?:script|link)[^>]* (?:src|href)="?([^"?> ]+)/g)]
    .map(([, address]) => address!)
    .filter((address) => !/^(https|data):/.test(address));
  expect(named).toEqual(expect.arrayContaining(["runtime.js", "taskpane.js"]));
  const packed = [page, ...named.map(read)].map((file) => gzipSync(file).length);
  expect(packed.reduce((sum, size) => sum + size)).toBeLessThan(250_000);
});

// A build that does not know where it will be hosted would give people a pane on their own computers.
test.each([
  [undefined, /^Where will the add-in be hosted\? .*ADDIN_URL=.*build:local\.$/],
  ["http://example.com/", /^ADDIN_URL must begin with https:\/\/, not http:\/\/example\.com\/\.$/],
])("with ADDIN_URL %s it stops, with one sentence", (address, sentence) => {
  const { status, stderr } = build(address);
  expect(status).toBe(2);
  expect(stderr.trim()).toMatch(sentence);
});

// The preview and the tests of the page build again where manifest.xml is older than the sources.
test("a build writes manifest.xml anew, also where nothing in it has changed", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "build-"));
  const manifest = path.join(folder, "dist", "manifest.xml");
  const entry = path.join(folder, "entry.js");
  writeFileSync(entry, "export default 1;");
  const whole = (await jest.requireActual<(env: object, options: object) => Promise<Configuration>>(
    "../webpack.config.js"
  )({ local: true }, { mode: "production" })) as Configuration;
  const copied = whole.plugins!.filter((plugin) => plugin!.constructor.name === "CopyPlugin");
  const once = (): Promise<void> =>
    new Promise((resolve, reject) =>
      webpack(
        {
          ...whole,
          entry,
          devtool: false,
          plugins: copied,
          output: { ...whole.output, path: path.dirname(manifest) },
        },
        (error, stats) => {
          const fault = error ?? stats?.compilation.errors[0];
          if (fault === undefined) resolve();
          else reject(fault);
        }
      )
    );
  try {
    await once();
    const long = new Date("2020-01-01");
    utimesSync(manifest, long, long);
    await once();
    expect(statSync(manifest).mtimeMs).toBeGreaterThan(long.getTime());
  } finally {
    rmSync(folder, { recursive: true });
  }
});
