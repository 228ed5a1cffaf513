/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readManifest } from "../../standin/page/manifest/readManifest";
import { unmet } from "../../standin/page/requirements";

/**
 * What the stand-in makes of a manifest. Authority: Microsoft's manifest reference (limits of lengths, mandatory icon sizes,
 * resids, the shared runtime's one resid); the good manifest is also valid by Microsoft's schema.
 */
const good = readFileSync(path.join(__dirname, "addin/manifest.xml"), "utf8");
const problemsOf = (xml: string): readonly string[] => readManifest(xml, "en-US").problems;
const broken = (find: string | RegExp, replacement: string): string => {
  const xml = good.replace(find, replacement);
  if (xml === good) throw new Error(`The good manifest has no ${find}.`);
  return xml;
};

describe("a good manifest", () => {
  const { manifest, problems } = readManifest(good, "en-US");

  test("has no problems", () => expect(problems).toEqual([]));

  test("gives pane, functions and requirements, as paths on the page's server", () => {
    expect(manifest).toMatchObject({
      name: "Try-out",
      pane: "/taskpane.html",
      functions: { metadata: "/functions.json", namespace: "" },
      requires: [
        { name: "SharedRuntime", version: "1.1" },
        { name: "ExcelApi", version: "1.13" },
      ],
    });
  });

  test("gives the buttons of the ribbon", () => {
    expect(manifest?.tabs.map((tab) => tab.label)).toEqual(["Home"]);
    const controls = manifest?.tabs[0]?.groups[0]?.controls ?? [];
    expect(controls.map(({ id, label, action }) => [id, label, action.kind])).toEqual([
      ["WriteButton", "Write greeting", "command"],
      ["PaneButton", "Open pane", "pane"],
      ["LostButton", "No such action", "command"],
    ]);
    expect([...(controls[0]?.icons ?? [])]).toEqual([
      [16, "/assets/icon-16.png"],
      [32, "/assets/icon-32.png"],
      [80, "/assets/icon-80.png"],
    ]);
  });

  test("speaks the display language where it has an override, and the default one elsewhere", () => {
    const ukrainian = readManifest(good, "uk-UA").manifest;
    expect(ukrainian?.name).toBe("Спроба");
    expect(ukrainian?.tabs[0]?.groups[0]?.controls.map((control) => control.label)).toEqual([
      "Написати привітання",
      "Open pane",
      "No such action",
    ]);
  });
});

describe("what Excel would not accept is told in a sentence", () => {
  const cases: [string, string, RegExp][] = [
    ["broken XML", good.replace("</OfficeApp>", ""), /is not a manifest/],
    ["another kind of file", "<Workbook/>", /starts with <Workbook>/],
    [
      "a dangling resid",
      broken('<Label resid="Write.Label"/>', '<Label resid="Wrong"/>'),
      /"Wrong" is not among the ShortStrings/,
    ],
    [
      "a missing icon size",
      broken('<bt:Image size="32" resid="Icon.32"/>', ""),
      /has no icon of 32 pixels/,
    ],
    [
      "an http address",
      broken(
        '"https://localhost:3000/assets/icon-16.png"',
        '"http://localhost:3000/assets/icon-16.png"'
      ),
      /not an https address/,
    ],
    [
      "an address elsewhere",
      broken('"https://localhost:3000/functions.json"', '"https://example.com/functions.json"'),
      /is not below/,
    ],
    [
      "two runtimes",
      broken('<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Functions.Script.Url"/>'),
      /<FunctionFile> has the resid/,
    ],
    ["a short-lived runtime", broken('lifetime="long"', 'lifetime="short"'), /not lifetime="long"/],
    [
      "a command without a function",
      broken("<FunctionName>writeGreeting</FunctionName>", ""),
      /names no function/,
    ],
    ["no function file", broken('<FunctionFile resid="Pane.Url"/>', ""), /has no <FunctionFile>/],
    ["one id twice", broken('id="PaneButton"', 'id="WriteButton"'), /"WriteButton" is used twice/],
    [
      "a long label",
      broken('DefaultValue="Open pane"', `DefaultValue="${"o".repeat(126)}"`),
      /126 characters; 125 are allowed/,
    ],
    ["an unknown tab", broken("TabHome", "TabHouse"), /no tab "TabHouse"/],
    [
      "no name",
      broken('DisplayName DefaultValue="Try-out"', 'DisplayName DefaultValue=""'),
      /<DisplayName> is missing or empty/,
    ],
  ];
  test.each(cases)("%s", (_, xml, sentence) => {
    expect(problemsOf(xml).filter((problem) => sentence.test(problem))).not.toEqual([]);
  });
});

test("requirement sets are compared as versions: 1.9 < 1.13 < 1.20", () => {
  const asked = [{ name: "ExcelApi", version: "1.13" }];
  expect(unmet(asked, { ExcelApi: "1.9" })).toEqual(asked);
  expect(unmet(asked, { ExcelApi: "1.13" })).toEqual([]);
  expect(unmet(asked, { ExcelApi: "1.20" })).toEqual([]);
  expect(unmet(asked, {})).toEqual(asked);
});
