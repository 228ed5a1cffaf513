/** Everything that `npm test` holds a sample of (test/sample.ts), and every real run on Excel for the web, for Windows and for the Mac (test/openExcel.ts). */
process.env.TEST_ALL = "1";
const { maxWorkers, testTimeout, ...project } = require("./jest.config");

const REAL_RUNS = ["cases", "excel", "faults", "job"].map(
  (room) => `<rootDir>/test/${room}/**/*.test.ts`
);

module.exports = {
  maxWorkers,
  testTimeout,
  projects: [
    { ...project, displayName: "all" },
    ...[1, 2].map((shift) => ({
      ...project,
      displayName: `other platforms ${shift}`,
      testMatch: REAL_RUNS,
      // 10,000 workbooks are enough to be dealt out.
      testPathIgnorePatterns: [...project.testPathIgnorePatterns, "/fuzz\\.test"],
      globals: { PLATFORM_SHIFT: shift },
    })),
  ],
};
