/**
 * Who may import whom, by the files that imports lead to, types included: the rules of rooms.json (CONTRIBUTING.md shows them).
 * test/imports.test.ts asks; `npx depcruise src` tells it at once.
 */
const { rooms, insideEngine, contracts } = require("./rooms.json");

const anyOf = (names) => `(${names.join("|")})`;
const inRooms = (names) => `^src/${anyOf(names)}/`;
/** A file of the engine's own floor is a room as well. */
const inEngine = (names) => `^src/engine/${anyOf(names)}(/|\\.ts$)`;

const betweenRooms = rooms.flatMap(({ room, sees, seesTypes = [] }) => [
  {
    name: `src/${room} sees only what it may`,
    from: { path: inRooms([room]) },
    to: { path: "^src/", pathNot: inRooms([room, ...sees, ...seesTypes]) },
  },
  ...seesTypes.map((seen) => ({
    name: `src/${room} sees only types of src/${seen}`,
    from: { path: inRooms([room]) },
    to: {
      path: inRooms([seen]),
      pathNot: inEngine(contracts),
      dependencyTypesNot: ["type-only", "type-import"],
    },
  })),
]);

const floors = insideEngine.map(Object.keys);
const betweenFloors = floors.flatMap((floor, index) =>
  floor.map((room) => ({
    name: `src/engine/${room} sees only lower floors`,
    from: { path: inEngine([room]) },
    to: { path: "^src/engine/", pathNot: inEngine([room, ...floors.slice(index + 1).flat()]) },
  }))
);

/** What ships beside our own code. Icons one by one: their index is a megabyte. */
const packages = [
  "react/",
  "react-dom/client\\.js",
  "@fluentui/react-components/",
  "@fluentui/react-icons/.*/svg/",
  "@tanstack/react-virtual/",
];

module.exports = {
  forbidden: [
    ...betweenRooms,
    ...betweenFloors,
    {
      name: "only the pane and what reads Parquet use packages",
      from: { path: "^src/", pathNot: [inRooms(["taskpane"]), "^src/files/parquet/"] },
      to: { pathNot: ["^src/", "^standin/", "^xlsx/"] },
    },
    {
      name: "Parquet is read with one package",
      from: { path: "^src/files/parquet/" },
      to: { pathNot: ["^src/", "^node_modules/hyparquet/"] },
    },
    {
      name: "the pane uses only the packages of its look",
      from: { path: inRooms(["taskpane"]) },
      to: { pathNot: ["^src/", "^standin/", "^xlsx/", `^node_modules/${anyOf(packages)}`] },
    },
    {
      name: "only src/workbook writes files",
      from: { path: "^src/", pathNot: inRooms(["workbook"]) },
      to: { path: "^xlsx/" },
    },
    {
      name: "what no page loads is never imported by what it loads",
      from: { path: inRooms(["commands", "taskpane", "functions"]) },
      to: { path: "^xlsx/", reachable: true },
    },
    {
      name: "xlsx knows neither of those who save with it",
      from: { path: "^xlsx/" },
      to: { path: "^(src|standin|scripts|bench)/" },
    },
    {
      name: "the add-in never imports the stand-in",
      from: { path: "^src/" },
      to: { path: "^standin/" },
    },
    {
      name: "the stand-in never imports the add-in",
      from: { path: "^standin/" },
      to: { path: "^src/" },
    },
    { name: "no circles", from: {}, to: { circular: true } },
    {
      name: "every import leads somewhere",
      // What the engine is timed beside is installed by the bench itself, where it can be had.
      from: { pathNot: "^bench/peers/contenders/" },
      to: { couldNotResolve: true },
    },
  ].map((rule) => ({ severity: "error", ...rule })),
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "default"] },
  },
};
