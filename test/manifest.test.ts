/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * What the schema cannot see in manifest.xml. Authority: Microsoft's manifest reference (one resid for a shared runtime,
 * https addresses, lengths, icon sizes, one override a locale and none for the default one) and this repository's files.
 */
const root = path.resolve(__dirname, "..");
const text = (file: string): string => readFileSync(path.join(root, file), "utf8");
const manifest = new DOMParser().parseFromString(text("manifest.xml"), "text/xml");
const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
const content = (name: string): string => all(name)[0]?.textContent?.trim() ?? "";

const base = "https://localhost:3000/";
const locales = ["th-TH", "uk-UA", "ru-RU"];
const resources = new Map(
  ["bt:Image", "bt:Url", "bt:String"].flatMap((name) =>
    all(name)
      .filter((element) => element.hasAttribute("id"))
      .map((element) => [attribute(element, "id"), element] as const)
  )
);
const addressOf = (element: Element): string => {
  const resource = resources.get(attribute(element, "resid"));
  return resource === undefined ? "" : attribute(resource, "DefaultValue");
};

test("every resid leads to a resource, every resource is used, and none is defined twice", () => {
  const used = [...manifest.querySelectorAll("[resid]")].map((element) =>
    attribute(element, "resid")
  );
  expect(used.filter((id) => !resources.has(id))).toEqual([]);
  expect([...resources.keys()].filter((id) => !used.includes(id))).toEqual([]);
  const defined = [...manifest.querySelectorAll("[id]")]
    .filter((element) => element.tagName.startsWith("bt:"))
    .map((element) => attribute(element, "id"));
  expect(defined).toHaveLength(new Set(defined).size);
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
});

test("pane, functions and commands live in one runtime", () => {
  const runtimes = all("Runtime");
  expect(runtimes).toHaveLength(1);
  const [runtime] = runtimes;
  expect(attribute(runtime!, "lifetime")).toBe("long");
  const shared = attribute(runtime!, "resid");
  const pages = [
    ...all("FunctionFile"),
    ...manifest.querySelectorAll("Page > SourceLocation, Action > SourceLocation"),
  ];
  expect(pages).toHaveLength(3);
  expect(pages.map((page) => attribute(page, "resid"))).toEqual([shared, shared, shared]);
  const pane = manifest.querySelector("DefaultSettings > SourceLocation")!;
  expect(attribute(pane, "DefaultValue")).toBe(addressOf(runtime!));
});

test("every address is https and below the one place that the production build replaces", () => {
  const addresses = [...manifest.querySelectorAll("[DefaultValue], [Value]")]
    .flatMap((element) => [attribute(element, "DefaultValue"), attribute(element, "Value")])
    .filter((value) => /^\w+:\/\//.test(value));
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((address) => !address.startsWith(base))).toEqual([]);
  expect(text("webpack.config.js")).toContain(`const urlDev = "${base}"`);
});

describe("icons", () => {
  /** Width and height stand in the header of a PNG at bytes 16 and 20. */
  const sizeOf = (address: string): [width: number, height: number] => {
    const png = readFileSync(path.join(root, address.slice(base.length)));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  };

  test("of the ribbon come in all sizes, and have the size that they say", () => {
    const icons = all("Icon");
    expect(icons).toHaveLength(3);
    for (const icon of icons) {
      const images = [...icon.children];
      expect(images.map((image) => Number(attribute(image, "size")))).toEqual([
        16, 20, 24, 32, 40, 48, 64, 80,
      ]);
      for (const image of images) {
        const size = Number(attribute(image, "size"));
        expect(sizeOf(addressOf(image))).toEqual([size, size]);
      }
    }
  });

  test("of the add-in itself are 32 and 64 pixels wide", () => {
    expect(sizeOf(attribute(all("IconUrl")[0]!, "DefaultValue"))).toEqual([32, 32]);
    expect(sizeOf(attribute(all("HighResolutionIconUrl")[0]!, "DefaultValue"))).toEqual([64, 64]);
  });
});

describe("languages", () => {
  test("English is the default, and everything that is read is also Thai, Ukrainian and Russian", () => {
    expect(content("DefaultLocale")).toBe("en-US");
    const read = [
      ...all("DisplayName"),
      ...all("Description").filter((one) => one.hasAttribute("DefaultValue")),
      ...all("bt:String"),
    ];
    expect(read.length).toBeGreaterThan(8);
    for (const element of [...read, resources.get("Functions.Metadata.Url")!]) {
      const overrides = [...element.children];
      expect(overrides.map((override) => attribute(override, "Locale"))).toEqual(locales);
      const texts = [
        attribute(element, "DefaultValue"),
        ...overrides.map((one) => attribute(one, "Value")),
      ];
      expect(new Set(texts).size).toBe(4);
      const longest = element.closest("bt\\:ShortStrings, DisplayName") === null ? 250 : 125;
      for (const one of texts) expect(one.length).toBeLessThanOrEqual(longest);
    }
  });

  test("each language is written in its own letters", () => {
    const letters = { "th-TH": /[\u0e00-\u0e7f]/, "uk-UA": /[а-яіїєґ]/i, "ru-RU": /[а-яё]/i };
    for (const [locale, own] of Object.entries(letters)) {
      for (const override of [...all("Override"), ...all("bt:Override")]) {
        const value = attribute(override, "Value");
        if (attribute(override, "Locale") === locale && !value.startsWith("https://"))
          expect(value).toMatch(own);
      }
    }
  });
});

describe("what the code must have", () => {
  test("the ribbon's function is the one that the commands associate", () => {
    const commands = text("src/commands/commands.ts");
    const names = all("FunctionName").map((element) => element.textContent);
    expect(names).toEqual(["segmentCustomers"]);
    for (const name of names) expect(commands).toContain(`Office.actions.associate("${name}"`);
  });

  test("the functions are typed without a prefix, and their names are the same in every language", () => {
    expect(all("Namespace")).toEqual([]);
    const source = text("src/functions/functions.ts");
    const ids = [...source.matchAll(/@customfunction (\w+)/g)].map(([, id]) => id);
    expect(ids).toEqual([
      "ABCCLASS",
      "XYZCLASS",
      "ABCXYZ",
      "CUSTOMERSEGMENTS",
      "SEGMENTMATRIX",
      "LOSTCUSTOMERS",
      "LOSSESBYPERIOD",
      "KEYACCOUNTS",
      "WHYSEGMENT",
      "CUSTOMERSTATUS",
      "NEXTORDER",
      "SEGMENTMIGRATION",
    ]);
    const strings = JSON.parse(text("src/functions/functions.strings.json")) as Record<
      string,
      object
    >;
    expect(Object.keys(strings)).toEqual(locales);
    for (const functions of Object.values(strings)) expect(Object.keys(functions)).toEqual(ids);
  });

  test("every file that it names is made by the build", () => {
    const made = [
      "taskpane.html",
      "help.html",
      "functions.js",
      "functions.json",
      ...locales.map((locale) => `functions.${locale}.json`),
      ...readdirSync(path.join(root, "assets")).map((file) => `assets/${file}`),
    ];
    const named = [...resources.values()]
      .filter((element) => element.tagName !== "bt:String")
      .flatMap((element) => [element, ...element.children])
      .map((element) => attribute(element, "DefaultValue") || attribute(element, "Value"))
      .map((address) => address.slice(base.length));
    expect(named.filter((file) => !made.includes(file))).toEqual([]);
    expect(existsSync(path.join(root, "assets/help.html"))).toBe(true);
  });

  test("version, requirement sets and permission", () => {
    const { version } = JSON.parse(text("package.json")) as { version: string };
    expect(content("Version")).toBe(`${version}.0`);
    expect(all("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")])).toEqual(
      [
        ["SharedRuntime", "1.1"],
        ["ExcelApi", "1.13"],
      ]
    );
    expect(content("Permissions")).toBe("ReadWriteDocument");
  });
});
