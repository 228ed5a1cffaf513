/** What is built: how much of it stands before the first paint, and when it is not built at all. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

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
