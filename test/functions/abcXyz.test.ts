import { abcXyz } from "../../src/functions/functions";
import { installOffice } from "./office";

/** =ABCXYZ of a customer x period block: docs/method.md, hand-counted as for ABCCLASS and XYZCLASS. */
const block = [
  // 60 of 100: A; 6 of 6 periods: X.
  [10, 10, 10, 10, 10, 10],
  // 60 % before it: A; 3 of 6 since the first purchase: Y.
  [10, "", 10, "", 10, ""],
  // 90 % before it: B; 2 of 6: Z.
  ["5", "", "", "", "", 5],
  [0, "", "", "", "", ""],
];

beforeEach(() => installOffice("en-US"));

test("the segment of every row, a dash where there is no class", async () => {
  expect(await abcXyz(block)).toEqual([["AX"], ["AY"], ["BZ"], ["-"]]);
});

test("options are the settings by their own names", async () => {
  const options = [
    ["abc.a", 0.5],
    ["abc.b", "90%"],
    ["xyz.x", 1],
    ["", ""],
  ];
  // Before: 0, 60, 90 %.
  expect(await abcXyz(block, options)).toEqual([["AX"], ["BY"], ["CZ"], ["-"]]);
  expect(await abcXyz(block, [["abc.limits", "0.5; 0.6; 0.9"], ["abc.by", "share"]])).toEqual([["AX"], ["CY"], ["DZ"], ["-"]]); // prettier-ignore
});

test.each([
  [[["abc.q", 1]], "There is no setting abc.q. Remove it, or correct its name."],
  [[["abc.a", 3]], "The setting abc.a cannot be 3. It must be from 0.0001 to 1."],
  [[["xyz.method", "mean"]], "The setting xyz.method cannot be “mean”. It can be frequency, cv, adi, gaps, forecast."],
  [[["abc.a"]], "options must have two columns, names and values; this range has 1."],
  [[[12, 1]], "Row 1 of options does not begin with the name of a setting: “12”."],
])("options %j: %s", async (options, message) => {
  await expect(abcXyz(block, options)).rejects.toMatchObject({ code: "#VALUE!", message });
}); // prettier-ignore
