/** Engine and stand-in run in plain Node; a test that needs a DOM says so in its first line (@jest-environment jsdom). */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // Univer and hucre cannot be loaded by jest as they are published: they are bundled first.
  globalSetup: "<rootDir>/standin/book/engines/bundle.cjs",
  moduleNameMapper: {
    "/engines/(univer|hucre)$": "<rootDir>/.cache/engines/$1.cjs",
  },
  transform: {
    "^.+\\.tsx?$": ["ts-jest", { tsconfig: "<rootDir>/test/tsconfig.json" }],
  },
};
