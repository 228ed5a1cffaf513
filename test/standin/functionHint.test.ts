import { functionHint } from "../../standin/page/functionHint";

/** What Excel shows while a formula is typed, by the documentation of custom functions: names, then arguments with their descriptions. */
const FUNCTIONS = [
  {
    name: "ABCCLASS",
    description: "Classes.",
    parameters: [
      { name: "values", description: "The totals." },
      { name: "limitA", description: "Share of A.", optional: true },
    ],
  },
  { name: "ABCXYZ", description: "Segments.", parameters: [] },
];
const hint = (typed: string) => functionHint(typed, FUNCTIONS);

test("names that begin so, with what the first one does", () => {
  expect(hint("=ab")).toEqual({ title: "ABCCLASS\nABCXYZ", text: "Classes.", argument: "" });
  expect(hint("=1+ABCX")?.title).toBe("ABCXYZ");
});

test.each([
  ["=ABCCLASS(", "values"],
  ["=abcclass(C2:C9", "values"],
  ["=ABCCLASS(C2:C9,", "limitA"],
  ['=ABCCLASS(IF(A1="a,b(",C2:C9,D2:D9),0', "limitA"],
  ["=SUM(1,ABCCLASS('My, sheet'!A1:A9,0", "limitA"],
])("the argument that is being typed: %s", (typed, argument) => {
  expect(hint(typed)).toMatchObject({ title: "ABCCLASS(values, [limitA])", argument });
});

test.each(["ABC", "=", "=SUM(", "=ABCCLASS(C2:C9)", "=SUM(ABCCLASS(C2:C9),"])(
  "nothing for %s",
  (typed) => expect(hint(typed)).toBeUndefined()
);
