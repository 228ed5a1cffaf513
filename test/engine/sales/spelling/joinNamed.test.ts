/** Worked cases: the rows of the table Names, followed by hand. */
import { joinNamed, type NamedJoin } from "../../../../src/engine/sales/spelling/joinNamed";
import { spellingLookup } from "../../../../src/engine/sales/spelling/spellingLookup";

const NAMES = ["Agro-Svit", "Агро-Світ", "ТОВ Мороз", "ФОП Мороз", "Beta"];

function joined(rows: readonly NamedJoin[]) {
  const steps = spellingLookup(NAMES, (name) => name, rows.flat());
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const { to, names, ...said } = joinNamed(rows, NAMES, step.value);
  return { customers: NAMES.map((_, name) => names[to[name]!]), ...said };
}

test("a spelling counts as the customer named", () => {
  expect(joined([["Agro-Svit", "Агро-Світ"]])).toEqual({
    customers: ["Агро-Світ", "Агро-Світ", "ТОВ Мороз", "ФОП Мороз", "Beta"],
    used: [0],
    incomplete: [],
    contradictory: [],
  });
});

test("case, spaces and the legal form do not matter, as between names of the list", () => {
  expect(joined([["  agro svit LLC ", "beta"]]).customers[0]).toBe("beta");
});

test("two kinds of company are one customer where the user says so", () => {
  const { customers, used } = joined([["ФОП Мороз", "ТОВ Мороз"]]);
  expect(customers[3]).toBe("ТОВ Мороз");
  expect(used).toEqual([0]);
  // Without a form it could be either: no spelling of the list.
  expect(joined([["Мороз", "Beta"]]).used).toEqual([]);
});

test("a customer that is in the table only gives its name to all its spellings", () => {
  const { customers } = joined([
    ["Agro-Svit", "Agro Group"],
    ["Beta", "Agro Group"],
  ]);
  expect(customers).toEqual(["Agro Group", "Агро-Світ", "ТОВ Мороз", "ФОП Мороз", "Agro Group"]);
});

test("chains are followed to their end, in any order of the rows", () => {
  const rows: NamedJoin[] = [
    ["Агро-Світ", "Beta"],
    ["Agro-Svit", "Агро-Світ"],
  ];
  for (const order of [rows, [...rows].reverse()])
    expect(joined(order).customers.slice(0, 2)).toEqual(["Beta", "Beta"]);
});

test("a row that closes a circle, or names a second customer, is not used", () => {
  expect(
    joined([
      ["Agro-Svit", "Агро-Світ"],
      ["Агро-Світ", "Beta"],
      ["Beta", "Agro-Svit"],
      ["Agro-Svit", "ТОВ Мороз"],
      ["Agro-Svit", "Агро-Світ"],
    ])
  ).toMatchObject({
    customers: ["Beta", "Beta", "ТОВ Мороз", "ФОП Мороз", "Beta"],
    contradictory: [2, 3],
  });
});

test("half a row and an error are not used, an empty row is nothing", () => {
  expect(
    joined([
      ["", ""],
      ["Agro-Svit", " "],
      ["#N/A", "Beta"],
    ])
  ).toMatchObject({ customers: NAMES, used: [], incomplete: [1, 2], contradictory: [] });
});
