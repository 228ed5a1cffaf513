import type { Issue } from "../engine/sales/rows/issue";
import { fill } from "./fill";
import type { Formats } from "./formats";
import type { Messages } from "./messages";
import { shorten } from "./shorten";
import type { ValuesOf } from "./text";
import type { Units } from "./units";

/** An issue in words. */
export interface IssueWords {
  /** Repaired, left out, good to know, question. */
  readonly kind: string;
  /** What was found, with its count. */
  readonly what: string;
  readonly done: string;
  /** What the user can do. */
  readonly next: string;
}

/** @param units of the list that it was found in; absent: without the sign of its money */
export function issueWords(
  issue: Issue,
  messages: Messages,
  formats: Formats,
  units?: Units
): IssueWords {
  const { what, done, next } = messages.issues[keyOf(issue)];
  // Facts have the names that their finder gave them: sentences.test.ts fills every sentence.
  const values = valuesOf(issue, messages, formats, units) as ValuesOf<typeof what> &
    ValuesOf<typeof done> &
    ValuesOf<typeof next>;
  return {
    kind: messages.sheets.check.kinds[issue.kind],
    what: fill(what, values, formats),
    done: fill(done, values, formats),
    next: fill(next, values, formats),
  };
}

type Values = { readonly [name: string]: string | number };

/** The same finding can have two ends. */
function keyOf({ code, kind, facts }: Issue): keyof Messages["issues"] {
  if (code === "futureDates" && kind === "note") {
    return facts["of"] === "columns" ? "futureColumns" : "futureDatesKept";
  }
  if (code === "noAliveModel" && facts["reason"] === "fewRepeatCustomers") {
    return "fewRepeatCustomers";
  }
  if (code === "blankProfit" && facts["from"] === "cost") return "blankCost";
  if (code === "ambiguousColumns" && kind === "question") return "rivalColumns";
  if (code === "unreadableNumber" && kind === "note") return "unreadableOther";
  return code;
}

/** Facts as texts: days under names that end in "Day", numbers under their own. */
function valuesOf(
  issue: Issue,
  { classes, sheets }: Messages,
  formats: Formats,
  units: Units | undefined
): Values {
  const values: { [name: string]: string | number } = { count: issue.count };
  // Before two names are joined there is no sheet to enter them on.
  if (issue.code !== "nearSpellings") values["sheet"] = sheets.names.names;
  for (const [name, fact] of Object.entries(issue.facts)) {
    if (typeof fact === "string") values[name] = shorten(fact);
    else if (name === "sum" && fact !== 0)
      values[name] = formats.money(formats.cents(fact), currencyOf(issue, units));
    else if (name === "value") values[name] = formats.decimal(fact, 2);
    else if (!name.endsWith("Day")) values[name] = fact;
    else if (fact > 0) values[name] = formats.day(fact);
  }
  if (values["sum"] === 0) delete values["sum"];
  const { role } = issue.facts;
  if (typeof role === "string" && role in classes.roles) {
    values["role"] = classes.roles[role as keyof typeof classes.roles];
  }
  for (const name of ["wanted", "taken"]) {
    const basis = String(values[name]);
    if (basis in classes.basis)
      values[name] = classes.basis[basis as keyof typeof classes.basis].by;
  }
  return {
    ...values,
    ...readings(issue, formats),
    ...currencyList(issue, formats),
    ...firstPair(issue),
  };
}

/** Rows are left out because they are in another one. */
function currencyOf({ code }: Issue, units: Units | undefined): string {
  return units === undefined || code === "otherCurrency" ? "" : units.currency;
}

/** Of the rows of the table Names that are spoken of. */
function firstPair({ code, facts }: Issue): Values {
  if (code !== "contradictoryNames" || facts["a1"] === undefined) return {};
  return { spelling: shorten(String(facts["a1"])), customer: shorten(String(facts["b1"])) };
}

function readings({ code, facts }: Issue, formats: Formats): Values {
  if (code === "dayMonthOrder") {
    const dayFirst = formats.day(Number(facts["dayFirstDay"]));
    const monthFirst = formats.day(Number(facts["monthFirstDay"]));
    return { dayFirst, monthFirst, read: facts["reading"] === "month" ? monthFirst : dayFirst };
  }
  if (code === "decimalMark") {
    const asThousands = formats.decimal(Number(facts["asThousands"]), 3);
    const asDecimal = formats.decimal(Number(facts["asDecimal"]), 3);
    return {
      asThousands,
      asDecimal,
      read: facts["reading"] === facts["mark"] ? asDecimal : asThousands,
    };
  }
  return {};
}

/** "EUR (17,900), UAH (340)": codes with their rows. */
function currencyList({ code, facts }: Issue, formats: Formats): Values {
  if (code !== "currencies") return {};
  const list: string[] = [];
  for (let n = 1; facts[`rows${n}`] !== undefined; n += 1) {
    const name = String(facts[`code${n}`] ?? "") || "–";
    list.push(`${name} (${formats.number(Number(facts[`rows${n}`]))})`);
  }
  return { list: list.join(", ") };
}
