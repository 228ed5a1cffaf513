/** Engine and stand-in run in plain Node; a test that needs a DOM says so in its first line (@jest-environment jsdom). */
module.exports = {
  testEnvironment: "node",
  // Office.js in its own context is still read after a file has ended; nothing is kept from file to file.
  testEnvironmentOptions: { globalsCleanup: "off" },
  setupFiles: ["<rootDir>/test/propertySeed.ts"],
  roots: ["<rootDir>/test"],
  // Half of the time is waiting, for a browser or for Univer to calculate: every core may have a worker.
  maxWorkers: "100%",
  // A busy machine is slow, not wrong: only what hangs is ended.
  testTimeout: 180_000,
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "/sql/spark(Line)?\\.test"],
  // Univer, hucre and hyparquet cannot be loaded by jest as they are published: they are bundled first.
  globalSetup: "<rootDir>/standin/book/engines/bundle.cjs",
  moduleNameMapper: {
    "/engines/(univer|hucre)$": "<rootDir>/.cache/engines/$1.cjs",
    "/hyparquet$": "<rootDir>/.cache/engines/hyparquet.cjs",
  },
  transform: {
    "^.+\\.tsx?$": ["ts-jest", { tsconfig: "<rootDir>/test/tsconfig.json" }],
  },
};
