import js from "@eslint/js";
import globals from "globals";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * Who may import whom (CONTRIBUTING.md). A room sees the rooms listed here; of the rooms under `types` it sees types only.
 * test/imports.test.ts holds the same arrows by resolved files; here they show while one types.
 */
const rooms = {
  engine: { sees: [] },
  wording: { sees: [], types: ["engine"] },
  worker: { sees: ["engine"] },
  functions: { sees: ["engine", "wording"] },
  report: { sees: ["wording"], types: ["engine"] },
  excel: { sees: ["report", "wording"], types: ["engine"] },
  job: { sees: ["excel", "report", "wording", "worker", "engine"] },
  commands: { sees: ["taskpane", "job", "excel", "report", "wording", "worker", "engine"] },
  taskpane: { sees: ["job", "excel", "report", "wording", "worker", "engine"] },
};

const outOfRoom = (room) => `(^|/)\\.\\./(.*/)?${room}(/|$)`;

/** Code lists and settings are plain values that belong to the engine's types. */
const contracts = ["codes", "settings/\\w+"];

const wall = ([room, { sees, types = [] }]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      {
        patterns: [
          ...Object.keys(rooms)
            .filter((other) => other !== room && !sees.includes(other) && !types.includes(other))
            .map((other) => ({
              regex: outOfRoom(other),
              message: `src/${room} may not know src/${other} (CONTRIBUTING.md, Rooms and arrows).`,
            })),
          ...types.map((other) => ({
            regex: `${outOfRoom(other)}(?!(${contracts.join("|")})$)`,
            allowTypeImports: true,
            message: `src/${room} may know only types of src/${other} (CONTRIBUTING.md, Rooms and arrows).`,
          })),
          { regex: "(^|/)standin(/|$)", message: "src never imports the stand-in." },
          ...(room === "taskpane"
            ? []
            : [{ regex: "^(react|react-dom|@fluentui)", message: "Only the pane draws." }]),
        ],
      },
    ],
  },
});

const excelOnlyInExcel = {
  files: ["src/**/*.{ts,tsx}"],
  ignores: ["src/excel/**"],
  rules: {
    "no-restricted-globals": [
      "error",
      { name: "Excel", message: "Only src/excel says Excel." },
      { name: "fetch", message: "Nothing is fetched: no data leave the workbook." },
      { name: "XMLHttpRequest", message: "Nothing is fetched: no data leave the workbook." },
    ],
  },
};

const engineIsPure = {
  files: ["src/engine/**/*.ts"],
  languageOptions: { globals: {} },
  rules: {
    "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
    "no-restricted-globals": [
      "error",
      ...[
        "Office",
        "Excel",
        "window",
        "document",
        "navigator",
        "fetch",
        "performance",
        "console",
      ].map((name) => ({
        name,
        message: "The engine knows no Office, no page and no clock.",
      })),
    ],
    "no-restricted-properties": [
      "error",
      { object: "Date", property: "now", message: "The clock is an argument." },
      { object: "Math", property: "random", message: "Same input, same output." },
    ],
    "no-restricted-syntax": [
      "error",
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: "The clock is an argument.",
      },
    ],
  },
};

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "artifacts/", ".cache/", "test/browser/addin/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2022, sourceType: "module" },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: ["error", "always"],
      // The index of a typed array within its bounds is a number; the compiler cannot know that.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    languageOptions: { globals: { ...globals.browser, Office: "readonly" } },
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "office-addins/no-office-initialize": "error",
      "no-console": "error",
    },
  },
  {
    // Not here: no-empty-load and load-object-before-read, which see only what is loaded by a literal of the same function.
    files: ["src/excel/**/*.ts"],
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // A list of a million rows does not fit one answer of Excel: reading block by block is what this file is for.
    files: ["src/excel/read/readBlocks.ts"],
    rules: { "office-addins/no-context-sync-in-loop": "off" },
  },
  ...Object.entries(rooms).map(wall),
  excelOnlyInExcel,
  engineIsPure,
  {
    files: ["standin/**/*.ts"],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [{ regex: "(^|/)src(/|$)", message: "The stand-in never imports the add-in." }],
        },
      ],
    },
  },
  {
    files: ["test/**/*.{ts,tsx}", "bench/**/*.ts", "scripts/**/*.ts"],
    languageOptions: { globals: { ...globals.node, ...globals.browser, ...globals.jest } },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: ["**/*.js", "**/*.cjs"],
    languageOptions: { sourceType: "commonjs", globals: { ...globals.node } },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  }
);
