/** A build that does not know where it will be hosted would give people a pane on their own computers: it stops, with one sentence. */
import { spawnSync } from "node:child_process";
import path from "node:path";

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

test.each([
  [undefined, /^Where will the add-in be hosted\? .*ADDIN_URL=.*build:local\.$/],
  ["http://example.com/", /^ADDIN_URL must begin with https:\/\/, not http:\/\/example\.com\/\.$/],
])("ADDIN_URL %s", (address, sentence) => {
  const { status, stderr } = build(address);
  expect(status).toBe(2);
  expect(stderr.trim()).toMatch(sentence);
});
