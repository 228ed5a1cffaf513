/** The one test that wants Apache Spark: `npm run test:spark`, which sets it up. */
module.exports = {
  ...require("./jest.config"),
  testMatch: ["**/sql/spark.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
};
