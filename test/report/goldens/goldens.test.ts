/**
 * The whole report as text, a file for each language: what a native reader looks through, and what a change of any sentence, formula or number shows in its
 * diff. `npm run goldens` writes the files anew. Numbers have their authority elsewhere (worked cases, test/agreement).
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildReport } from "../../../src/report/buildReport";
import { LANGUAGES } from "../../../src/wording/language";
import { asText } from "./asText";
import { goldenInput } from "./goldenInput";

const isWriting = process.env["npm_lifecycle_event"] === "goldens";

test.each(LANGUAGES)("%s", (language) => {
  const file = path.join(__dirname, `${language}.txt`);
  const text = asText(buildReport(goldenInput(language)));
  if (isWriting) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
});
