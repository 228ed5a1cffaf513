/** Input checks: every language says everything, in its own words, with the values that the code gives it. */
import { en } from "../../src/wording/en";
import { LANGUAGES } from "../../src/wording/language";
import { messagesOf } from "../../src/wording/messagesOf";

type Leaf = readonly [path: string, text: string];

function leaves(value: unknown, path = ""): Leaf[] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    leaves(inner, path === "" ? key : `${path}.${key}`)
  );
}

/** Names of the values in a template, apart from which plural forms it has; optional parts are marked. */
function placeholders(text: string): string[] {
  const optional = [...text.matchAll(/\[([^\]]*)\]/g)].map(([, part = ""]) => part);
  const names = (part: string) => [...part.matchAll(/\{([^}|]+)/g)].map(([, name = ""]) => name);
  const required = names(text.replace(/\[[^\]]*\]/g, ""));
  return [
    ...new Set([
      ...required,
      ...optional.flatMap((part) => names(part).map((name) => `[${name}]`)),
    ]),
  ].sort();
}

const english = new Map(leaves(en));

/** Plural forms by the rules of CLDR: two in English, three in Ukrainian and Russian, one in Thai. */
const FORMS: { readonly [language: string]: number } = {
  "en-US": 2,
  "uk-UA": 3,
  "ru-RU": 3,
  "th-TH": 1,
};

describe.each(LANGUAGES)("%s", (language) => {
  const own = new Map(leaves(messagesOf(language)));

  test("has every key of English and no other", () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test("asks for the same values as English; a plural form may need one more or one less", () => {
    const differences: string[] = [];
    for (const [path, text] of own) {
      const ours = placeholders(text).filter((name) => name !== "count");
      const theirs = placeholders(english.get(path) ?? "").filter((name) => name !== "count");
      if (ours.join() !== theirs.join())
        differences.push(`${path}: ${ours.join()} instead of ${theirs.join()}`);
    }
    expect(differences).toEqual([]);
  });

  test("has as many plural forms as the language", () => {
    const wrong = [...own].flatMap(([path, text]) =>
      [...text.matchAll(/\{[^}|]+\|([^}]*)\}/g)]
        .filter(([, forms = ""]) => forms.split("|").length !== FORMS[language])
        .map(([whole]) => `${path}: ${whole}`)
    );
    expect(wrong).toEqual([]);
  });

  test("brackets and braces are closed", () => {
    const open = [...own].filter(([, text]) =>
      /[{}[\]]/.test(text.replace(/\{[^{}[\]]*\}/g, "").replace(/\[[^{}[\]]*\]/g, ""))
    );
    expect(open).toEqual([]);
  });

  test("no empty text, apart from those that are empty in all languages or end a sentence", () => {
    const empty = [...own]
      .filter(([path, text]) => text === "" && english.get(path) !== "")
      .map(([path]) => path);
    // Thai sentences end without a full stop.
    expect(empty.filter((path) => !/\.stop$|nobodyAtRisk$/.test(path))).toEqual([]);
  });
});

/** Letters of classes, names of products and keys that are the same in every language. */
const INTERNATIONAL = /^(ABC|XYZ|ADI|CV|[A-EXYZ]|Excel|Microsoft|Ctrl|Enter|Esc|N|CSV|R)$/;

describe.each(LANGUAGES.filter((language) => language !== "en-US"))("%s", (language) => {
  test("no foreign word is left", () => {
    const foreign = leaves(messagesOf(language)).flatMap(([path, text]) =>
      (text.replace(/\{[^}|]+/g, "{").match(/[A-Za-z]+/g) ?? [])
        .filter((word) => !INTERNATIONAL.test(word))
        .map((word) => `${path}: ${word}`)
    );
    expect(foreign.filter((entry) => !/^problems\.next: must|\.x:|\.y:/.test(entry))).toEqual([]);
  });
});

test("Ukrainian has no letter that only Russian has, and the other way round", () => {
  const text = (language: "uk-UA" | "ru-RU") =>
    leaves(messagesOf(language))
      .map(([, words]) => words)
      .join(" ");
  expect(text("uk-UA").match(/\S*[ыэъёЫЭЪЁ]\S*/g) ?? []).toEqual([]);
  expect(text("ru-RU").match(/\S*[іїєґІЇЄҐ]\S*/g) ?? []).toEqual([]);
});

/** Excel: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at the ends. Structured references: no brackets, # or '. */
test.each(LANGUAGES)("%s: names of sheets and headers are what Excel takes", (language) => {
  const { sheets, classes } = messagesOf(language);
  for (const name of Object.values(sheets.names)) expect(name).toMatch(/^[^:\\/?*[\]']{1,31}$/);
  for (const basis of Object.values(classes.basis)) {
    const headers = [...Object.values(sheets.columns), basis.name];
    expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(headers.length);
    for (const header of headers) expect(header).toMatch(/^[^[\]#'@]+$/);
  }
  const runs = Object.values(sheets.runs);
  expect(new Set(runs).size).toBe(runs.length);
});
