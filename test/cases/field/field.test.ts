/** Lists as people have them, run as the command line runs them. What is right was worked out without the product: README.md. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Expected } from "./expected";
import { faultsOf } from "./faultsOf";
import { runList } from "./runList";
import { stopDate } from "./stopDate";

const folder = path.join(__dirname, "inputs");
const files = readdirSync(folder).filter((file) => !file.endsWith(".json"));

stopDate();

for (const file of files) {
  const name = file.replace(/\.\w+$/, "");
  test(name, async () => {
    const expected = JSON.parse(
      readFileSync(path.join(folder, `${name}.expected.json`), "utf8")
    ) as Expected;
    const content = readFileSync(path.join(folder, file));
    const list = file.endsWith(".csv") ? { csv: content } : { bytes: content };
    const outcome = await runList({ ...list, fileName: file }, expected.language);
    expect(faultsOf(outcome, expected).slice(0, 9)).toEqual([]);
  });
}
