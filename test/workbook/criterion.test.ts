/** Criteria of COUNTIFS, as Microsoft's help on COUNTIF has them: "*" and "?" for any letters, "~" before those that are meant. */
import { criterion, matcher } from "../../src/workbook/calculate/criterion";

/** All signs of ASCII that are neither letters, digits nor wildcards. */
const SIGNS = [..."!\"#$%&'()+,-./:;<=>@[\\]^_`{|}"];

test.each(SIGNS)("beside a wildcard %s means itself", (sign) => {
  const is = matcher(`a${sign}b*`);
  expect(is(`A${sign}B and more`)).toBe(true);
  expect(is("a1b and more")).toBe(false);
});

test.each([
  ["a~*b?", "a*bc", true],
  ["a~*b?", "aXbc", false],
  ["a~?", "a?", true],
  ["a~?", "ab", false],
  ["a~~b*", "a~bc", true],
  ["a~~b*", "a~~bc", false],
  ["<>north-*", "North-West", false],
  ["<>north-*", "South-West", true],
])("%s on %s: %s", (text, value, meets) => {
  expect(criterion(text)(value)).toBe(meets);
});
