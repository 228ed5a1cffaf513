const { readFileSync } = require("node:fs");
const path = require("node:path");

// What the build itself uses: it comes with the plugin.
const plugin = require.resolve("custom-functions-metadata-plugin");
const { generateCustomFunctionsMetadata } = require(
  require.resolve("custom-functions-metadata", { paths: [plugin] })
);

const root = path.resolve(__dirname, "../..");
const json = (file) => JSON.parse(readFileSync(path.join(root, file), "utf8"));

/**
 * The pages about the functions, a language each, from what Excel shows while a formula is typed: the comments in functions.ts and
 * functions.strings.json. @returns [file, text] of each
 */
async function functionDocs() {
  const source = path.join(root, "src/functions/functions.ts");
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions } = JSON.parse(metadataJson);
  const strings = json("src/functions/functions.strings.json");
  return Object.entries(json("scripts/functionDocs/words.json")).map(([language, words]) => {
    const file = language === "en-US" ? "docs/functions.md" : `docs/functions.${language}.md`;
    return [file, page(functions, strings[language], words)];
  });
}

function page(functions, strings, words) {
  const sections = functions.map(({ id, description, parameters }) => {
    const named = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
    const rows = parameters.map(({ name, description: english }) => {
      const text = strings?.[id].parameters[name] ?? english;
      return `| ${name} | ${text} |`;
    });
    return [
      `## ${id}`,
      strings?.[id].description ?? description,
      `\`=${id}(${named.join(", ")})\``,
      [`| ${words.argument} | ${words.what} |`, "|---|---|", ...rows].join("\n"),
    ].join("\n\n");
  });
  return `${[`# ${words.title}`, ...words.intro, ...sections].join("\n\n")}\n`;
}

module.exports = { functionDocs };
