import { createRequire } from "node:module";
import js from "@eslint/js";
import globals from "globals";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Who may import whom: rooms.json, which test/imports.test.ts holds by resolved files; here it shows while one types. */
const { rooms, insideEngine, contracts } = createRequire(import.meta.url)("./rooms.json");

const names = rooms.map(({ room }) => room);
const upTo = (room) => `^(\\.\\./)+${room}(/|$)`;
const beside = (room) => `^\\./${room}(/|$)`;

const wall = ({ room, sees, seesTypes = [] }) => [
  ...names
    .filter((other) => ![room, ...sees, ...seesTypes].includes(other))
    .map((other) => ({
      regex: upTo(other),
      message: `src/${room} must not import src/${other} (CONTRIBUTING.md, Rooms and arrows).`,
    })),
  ...seesTypes.map((other) => ({
    regex: `^(\\.\\./)+${other}/(?!(${contracts.join("|")})(/|$))`,
    allowTypeImports: true,
    message: `src/${room} may know only types of src/${other} (CONTRIBUTING.md, Rooms and arrows).`,
  })),
  { regex: "(^|/)standin(/|$)", message: "src never imports the stand-in." },
  ...(room === "workbook"
    ? []
    : [{ regex: "(^|/)xlsx(/|$)", message: "Only src/workbook writes files." }]),
  ...(room === "taskpane"
    ? []
    : [{ regex: "^(react|react-dom|@fluentui)", message: "Only the pane draws." }]),
];

const walls = (files, patterns) => ({
  files,
  rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] },
});

const roomWalls = rooms.map((room) => walls([`src/${room.room}/**/*.{ts,tsx}`], wall(room)));

/** Inside the engine a room, which may be one file, sees the floors below its own. */
const engine = rooms.find(({ room }) => room === "engine");
const floors = insideEngine.map(Object.keys);
const floorWalls = floors.flatMap((floor, index) =>
  floor.flatMap((room) => {
    const unseen = floors
      .slice(0, index + 1)
      .flat()
      .filter((other) => other !== room);
    const patterns = (specifier) => [
      ...wall(engine),
      ...unseen.map((other) => ({
        regex: specifier(other),
        message: `src/engine/${room} must not import src/engine/${other} (CONTRIBUTING.md, Inside the engine).`,
      })),
    ];
    return [
      walls([`src/engine/${room}/**/*.ts`], patterns(upTo)),
      walls([`src/engine/${room}.ts`], patterns(beside)),
    ];
  })
);

/** One of them in a bundle, and an older Mac shows an empty pane. */
const LOOKS_BEHIND = {
  selector:
    ":matches(Literal[regex.pattern=/\\(\\?<[!=]/], TemplateElement[value.raw=/\\(\\?<[!=]/])",
  message: "No lookbehind: Safari before 16.4 refuses the whole program for one.",
};

const SAYS_EXCEL = {
  selector: "TSQualifiedName[left.name='Excel']",
  message: "Only src/excel says Excel.",
};

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
    "no-restricted-syntax": ["error", SAYS_EXCEL, LOOKS_BEHIND],
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
      SAYS_EXCEL,
      LOOKS_BEHIND,
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
    // What does not fit one answer of Excel is read block by block.
    files: [
      "src/excel/read/readBlocks.ts",
      "src/excel/read/hiddenRows.ts",
      "src/excel/read/findSiblings.ts",
      "src/excel/write/table/readColumns.ts",
    ],
    rules: { "office-addins/no-context-sync-in-loop": "off" },
  },
  ...roomWalls,
  ...floorWalls,
  excelOnlyInExcel,
  engineIsPure,
  {
    files: ["xlsx/**/*.ts"],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "(^|/)(src|standin)(/|$)",
              message: "xlsx knows neither of those who save with it.",
            },
          ],
        },
      ],
    },
  },
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
