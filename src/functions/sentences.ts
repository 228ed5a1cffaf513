import { formulas as en } from "../wording/en/formulas";
import { fill } from "../wording/fill";
import { formatsOf } from "../wording/formats";
import { languageOf, type Language } from "../wording/language";
import { formulas as ru } from "../wording/ru/formulas";
import { formulas as th } from "../wording/th/formulas";
import { formulas as uk } from "../wording/uk/formulas";
import type { Fault } from "./inputFault";

const SENTENCES: { readonly [language in Language]: typeof en } = {
  "en-US": en,
  "th-TH": th,
  "uk-UA": uk,
  "ru-RU": ru,
};

/** @param locale display language of Excel, such as "th-TH"; what is not known reads in English. */
export function sentence(fault: Fault, locale: string): string {
  const language = languageOf(locale);
  const formats = formatsOf(language);
  const sentences = SENTENCES[language];
  switch (fault.code) {
    case "said":
      return fault.text;
    case "notOneLine":
      return fill(sentences.notOneLine, fault, formats);
    case "limitRange": {
      const { name, max } = fault;
      if (max <= 1) return fill(sentences.limitShare, { name }, formats);
      const bounds = { min: formats.decimal(fault.min, 2), max: formats.decimal(max, 2) };
      return fill(sentences.limitRange, { name, ...bounds }, formats);
    }
    case "limitOrder":
      return fill(sentences.limitOrder, fault, formats);
    case "choice": {
      const { name, choices } = fault;
      return fill(sentences.choice, { name, choices: choices.join(", ") }, formats);
    }
    case "notInColumn":
    case "tiesApart":
      return fill(sentences[fault.code], { value: formats.decimal(fault.value, 4) }, formats);
    case "fewPeriods":
      return fill(sentences.fewPeriods, fault, formats);
    case "notPairs":
      return fill(sentences.notPairs, fault, formats);
    case "notOneColumn":
      return fill(sentences.notOneColumn, fault, formats);
    case "sizes":
      return fill(sentences.sizes, fault, formats);
    case "noRows":
    case "noRhythm":
      return sentences[fault.code];
    case "open":
      return fill(sentences.open, fault, formats);
    case "noneUsed":
      return fill(sentences.noneUsed, fault, formats);
    case "fewUsed":
      return fill(sentences.fewUsed, fault, formats);
    case "outsideWindow": {
      const days = { first: formats.day(fault.first), last: formats.day(fault.last) };
      return fill(sentences.outsideWindow, days, formats);
    }
    case "noCustomer":
      return fill(sentences.noCustomer, { text: shortened(fault.text) }, formats);
    case "tooLarge":
      return fill(sentences.tooLarge, fault, formats);
    case "notSegments":
      return fill(sentences.notSegments, fault, formats);
    case "twice":
      return fill(sentences.twice, { ...fault, text: shortened(fault.text) }, formats);
    case "errorCells":
    case "unreadableDate":
    case "unreadableNumber": {
      const { name, row, count } = fault;
      const text = shortened(fault.text);
      const first = fill(sentences[fault.code], { name, row, text }, formats);
      return count === 1 ? first : `${first} ${fill(sentences.inAll, { count }, formats)}`;
    }
    case "noName":
      return fill(sentences.noName, { ...fault, text: shortened(fault.text) }, formats);
    case "blank":
    case "notNumber":
    case "openNumber": {
      const cell = fill(sentences.cell, fault.at, formats);
      const text = fault.code === "blank" ? "" : shortened(fault.text);
      const first = fill(sentences[fault.code], { cell, text }, formats);
      if (fault.count === 1) return first;
      return `${first} ${fill(sentences.inAll, { count: fault.count }, formats)}`;
    }
  }
}

const LONGEST = 40;

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
