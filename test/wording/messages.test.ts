/** Input checks: every catalogue of every language says everything, in its own words, with the values that the code gives it. */
import functionStrings from "../../src/functions/functions.strings.json";
import { formulas as enFormulas } from "../../src/wording/en/formulas";
import { pane as enPane } from "../../src/wording/en/pane";
import { LANGUAGES, type Language } from "../../src/wording/language";
import { messagesOf } from "../../src/wording/messagesOf";
import { formulas as ruFormulas } from "../../src/wording/ru/formulas";
import { pane as ruPane } from "../../src/wording/ru/pane";
import { formulas as thFormulas } from "../../src/wording/th/formulas";
import { pane as thPane } from "../../src/wording/th/pane";
import { formulas as ukFormulas } from "../../src/wording/uk/formulas";
import { pane as ukPane } from "../../src/wording/uk/pane";

/** The pane and the functions bring their own, so that each bundle carries only what it says. */
const CATALOGUES: { readonly [language in Language]: object } = {
  "en-US": { ...messagesOf("en-US"), pane: enPane, formulas: enFormulas },
  "th-TH": { ...messagesOf("th-TH"), pane: thPane, formulas: thFormulas },
  "uk-UA": { ...messagesOf("uk-UA"), pane: ukPane, formulas: ukFormulas },
  "ru-RU": { ...messagesOf("ru-RU"), pane: ruPane, formulas: ruFormulas },
};

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

const english = new Map(leaves(CATALOGUES["en-US"]));

/** Plural forms by the rules of CLDR: two in English, three in Ukrainian and Russian, one in Thai. */
const FORMS: { readonly [language in Language]: number } = {
  "en-US": 2,
  "uk-UA": 3,
  "ru-RU": 3,
  "th-TH": 1,
};

describe.each(LANGUAGES)("%s", (language) => {
  const own = new Map(leaves(CATALOGUES[language]));

  test("has every key of English and no other", () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test("asks for the same values as English; a plural form may need one more or one less", () => {
    const differences: string[] = [];
    for (const [path, text] of own) {
      const [ours, theirs] = [text, english.get(path) ?? ""].map((one) =>
        placeholders(one).filter((name) => name !== "count" && name !== "[count]")
      ) as [string[], string[]];
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

/** A no-break space stands between a number and "%" in Russian; the others write them together, as their number formats do. */
const PERCENT: { readonly [language in Language]: RegExp } = {
  "en-US": /[\d}]%/g,
  "uk-UA": /[\d}]%/g,
  "ru-RU": /[\d}]\u00a0%/g,
  "th-TH": /[\d}]%/g,
};

describe.each(LANGUAGES)("%s: typography", (language) => {
  const own = leaves(CATALOGUES[language]);
  const wrong = (fault: RegExp) =>
    own.filter(([, text]) => fault.test(text)).map(([path, text]) => `${path}: ${text}`);

  test("typographic quotes, apostrophes and ellipses", () => {
    expect(wrong(/["'`]|\.\.\./)).toEqual([]);
    expect(wrong(language === "en-US" || language === "th-TH" ? /[«»]/ : /[“”]/)).toEqual([]);
  });

  test("no space too many or too few", () => {
    expect(wrong(/ {2}|\s[.,;:!?](?!\s*\w*\])|\(\s|\s\)/)).toEqual([]);
    const ends = own.filter(([path, text]) => text !== text.trim() && !JOINED.test(path));
    expect(ends).toEqual([]);
    expect(wrong(/[,;][^\s\d[\]|}]/)).toEqual([]);
  });

  test("one style of percentages", () => {
    const styled = own.map(([path, text]) => [path, text.replace(PERCENT[language], "")] as const);
    // A unit by itself: "Limit of A, % of the total".
    expect(styled.filter(([, text]) => /\S\s*%/.test(text.replace(/[,:] %/g, "")))).toEqual([]);
  });

  test("sentences end alike: in Thai without a full stop, elsewhere with one", () => {
    const sentences = own.filter(([path]) =>
      /^(issues|problems)\.\w+\.(what|done|next)$/.test(path)
    );
    const end = language === "th-TH" ? /[^.]$/ : /[.?]$|^\{must\}$/;
    expect(sentences.filter(([, text]) => !end.test(text))).toEqual([]);
  });
});

/** Pieces of a sentence that is put together. */
const JOINED = /\.join$|^sentences\.why\.(even|needs|atMost)$|^sentences\.headline\.atRisk$/;

/** Letters of classes, names of products and keys that are the same in every language. */
const INTERNATIONAL =
  /^(ABC|XYZ|ADI|CV|[A-EXYZ]|Excel|Microsoft|Ctrl|Enter|Esc|N|CSV|Parquet|Snappy|R)$/;

/** Functions, their arguments and the settings that are typed as options: their names are the same in every language, as Excel takes them. */
const FORMULA_NAMES = new Set([
  ...Object.entries(functionStrings["th-TH"]).flatMap(([name, { parameters }]) => [
    name,
    ...Object.keys(parameters),
  ]),
  "from",
]);

describe.each(LANGUAGES.filter((language) => language !== "en-US"))("%s", (language) => {
  test("no foreign word is left", () => {
    const foreign = leaves(CATALOGUES[language]).flatMap(([path, text]) =>
      (text.replace(/\{[^}|]+/g, "{").match(/[A-Za-z]+/g) ?? [])
        .filter((word) => !INTERNATIONAL.test(word))
        .filter((word) => !(path.startsWith("formulas.") && FORMULA_NAMES.has(word)))
        .map((word) => `${path}: ${word}`)
    );
    expect(foreign.filter((entry) => !/^problems\.next: must|\.x:|\.y:/.test(entry))).toEqual([]);
  });
});

test("Ukrainian has no letter that only Russian has, and the other way round", () => {
  const text = (language: "uk-UA" | "ru-RU") =>
    leaves(CATALOGUES[language])
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
