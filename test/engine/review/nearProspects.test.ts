/** Prospects who may buy under another spelling: the rule of near spellings (docs/reading.md#near-spellings), between the two lists alone. */
import { nearProspects } from "../../../src/engine/review/accounts/nearProspects";

const CUSTOMERS = ["Northwind Traders", "Северный ветер", "Codes 1200", "Nordwind Traders"];

test("one letter apart, another script, another order of words; not other digits, and no two customers", () => {
  expect(
    nearProspects(CUSTOMERS, [
      "Northwind Trader",
      "Traders Northwind",
      "Severnyj veter",
      "Codes 1201",
      "Nobody at all",
    ])
  ).toEqual([
    { name: "Northwind Trader", customer: 0 },
    { name: "Traders Northwind", customer: 0 },
    { name: "Severnyj veter", customer: 1 },
  ]);
});

test("of several that are near all are proposed; without prospects nothing is looked for", () => {
  expect(nearProspects(CUSTOMERS, ["Norhwind Traders"])).toEqual([
    { name: "Norhwind Traders", customer: 0 },
    { name: "Norhwind Traders", customer: 3 },
  ]);
  expect(nearProspects(CUSTOMERS, [])).toEqual([]);
});
