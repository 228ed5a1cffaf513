/** Everything that `npm test` holds a sample of (test/sample.ts). */
process.env.TEST_ALL = "1";
module.exports = require("./jest.config");
