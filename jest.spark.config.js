/** The tests that want Apache Spark: `npm run test:spark`, which sets it up. */
module.exports = {
  ...require("./jest.config"),
  testMatch: ["**/sql/spark.test.ts", "**/sql/sparkLine.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  // Some 25 small steps, each with shuffles of its own: a minute or two a list.
  testTimeout: 900_000,
};
