/**
 * Univer's calculation as bundles for Node want it. It waits for the user's next key, 100 ms, before it calculates: where nobody types (tests, the command line)
 * that is half of the time of a small workbook, so it begins as soon as the batch has been written. And a second after a calculation has begun it tells of its
 * progress, also of a workbook that was closed meanwhile: then its words are gone, and the error would end the process.
 */
const { readFileSync } = require("node:fs");

const WAITS = /(this\._waitingCommandQueue = \[\];\s*\}, )100\)/;
const TELLS = /(_startProgress\(\) \{)/;

module.exports = {
  name: "prompt-calculation",
  setup: (build) =>
    build.onLoad(
      { filter: /@univerjs[\\/]sheets-formula[\\/]lib[\\/]es[\\/]index\.js$/ },
      ({ path }) => {
        const source = readFileSync(path, "utf8");
        if (!WAITS.test(source)) throw new Error(`${path} waits in another way than it did.`);
        if (!TELLS.test(source)) throw new Error(`${path} tells of progress in another way.`);
        const contents = source
          .replace(WAITS, "$10)")
          .replace(TELLS, "$1 if (this._disposed) return;");
        return { contents, loader: "js" };
      }
    ),
};
