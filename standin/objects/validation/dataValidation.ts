import { areaOf, intersection, type Area } from "../../../xlsx/model/area";
import { changeValidations } from "../../book/changeValidations";
import { isSame } from "../../../xlsx/model/isSame";
import type { Validation } from "../../../xlsx/model/validation";
import { asFlag, asOneOf, asRecord, asText, isAbsent } from "../../class/arguments";
import { nullObject, objectOf } from "../../class/excelObject";
import type { Members, Property } from "../../class/members";
import { missing } from "../../class/missing";
import { sheetOf, writableSheet } from "../../class/rangeCells";
import type { Session } from "../../class/session";
import type { AreasTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";
import { asRule, ruleJson } from "./rule";
import { isValid } from "./isValid";

const SINCE = "1.8";

/** What Excel's own dialog takes. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

const STYLES = ["Stop", "Warning", "Information"] as const;

type Content = Omit<Validation, "areas">;

export const DATA_VALIDATION: Members<AreasTarget> = {
  exists: ({ sheetId }, { book }) => book.sheet(sheetId) !== undefined,
  properties: {
    type: { since: SINCE, get: (target, session) => typeOf(target, session) },
    rule: {
      since: SINCE,
      get: (target, session) => common(target, session, ({ rule }) => ruleJson(rule)),
      set: (target, value, session) => {
        // Reported by developers: what has a prompt takes no rule until it is cleared.
        if (session.strict && parts(target, session).some(({ prompt }) => prompt.message !== ""))
          throw new ExcelError("InvalidOperation");
        const rule = asRule(value, target.sheetId, session);
        change(target, session, (content) => ({ ...content, rule }));
      },
    },
    errorAlert: {
      since: SINCE,
      get: (target, session) =>
        common(target, session, ({ alert: { show, style, title, message } }) => ({
          message,
          showAlert: show,
          style,
          title,
        })),
      set: (target, value, session) => {
        const given = asRecord(value);
        const { style } = given;
        const alert = {
          ...shown(given, "showAlert"),
          style: isAbsent(style) ? ("Stop" as const) : asOneOf(style, STYLES),
        };
        change(target, session, (content) => ({ ...content, alert }));
      },
    },
    prompt: {
      since: SINCE,
      get: (target, session) =>
        common(target, session, ({ prompt: { show, title, message } }) => ({
          message,
          showPrompt: show,
          title,
        })),
      set: (target, value, session) => {
        const prompt = shown(asRecord(value), "showPrompt");
        change(target, session, (content) => ({ ...content, prompt }));
      },
    },
    ignoreBlanks: {
      since: SINCE,
      get: (target, session) => common(target, session, ({ ignoreBlanks }) => ignoreBlanks),
      set: (target, value, session) => {
        const ignoreBlanks = asFlag(value);
        change(target, session, (content) => ({ ...content, ignoreBlanks }));
      },
    },
    valid: validity(),
  },
  methods: {
    clear: {
      since: SINCE,
      call: (target, _args, session) => change(target, session, () => undefined),
    },
    getInvalidCells: {
      since: "1.9",
      call: (target, _args, session) => {
        const areas = invalidCells(target, session);
        return areas.length === 0
          ? missing()
          : objectOf("RangeAreas", { sheetId: target.sheetId, areas });
      },
    },
    getInvalidCellsOrNullObject: {
      since: "1.9",
      call: (target, _args, session) => {
        const areas = invalidCells(target, session);
        return areas.length === 0
          ? nullObject("RangeAreas")
          : objectOf("RangeAreas", { sheetId: target.sheetId, areas });
      },
    },
  },
};

function change(
  target: AreasTarget,
  session: Session,
  next: (content: Content) => Content | undefined
): void {
  const sheet = writableSheet(target, session);
  sheet.validations = changeValidations(sheet.validations, target.areas, next);
}

/** What is said of the cells, part by part; those of which nothing is said are one of them. */
function parts(target: AreasTarget, session: Session): Content[] {
  const found: Content[] = [];
  changeValidations(sheetOf(target, session).validations, target.areas, (content) => {
    if (!found.some((other) => isSame(other, content))) found.push(content);
    return content;
  });
  return found;
}

/** Null where the cells differ. */
function common(target: AreasTarget, session: Session, read: (content: Content) => Json): Json {
  const answers = parts(target, session).map(read);
  const [first = null] = answers;
  return answers.every((answer) => isSame(answer, first)) ? first : null;
}

const TYPES = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;

function typeOf(target: AreasTarget, session: Session): string {
  const rules = parts(target, session).map(({ rule }) => rule);
  const [first] = rules;
  if (rules.every((rule) => isSame(rule, first))) return first ? TYPES[first.kind] : "None";
  return rules.includes(undefined) ? "MixedCriteria" : "Inconsistent";
}

function shown(
  given: { readonly [name: string]: Json },
  flag: string
): { readonly show: boolean; readonly title: string; readonly message: string } {
  const text = (name: string, longest: number): string => {
    const value = given[name];
    const found = isAbsent(value) ? "" : asText(value);
    if (found.length > longest) throw new ExcelError("InvalidArgument");
    return found;
  };
  const show = given[flag];
  return {
    show: isAbsent(show) ? true : asFlag(show),
    title: text("title", LONGEST_TITLE),
    message: text("message", LONGEST_MESSAGE),
  };
}

function validity(): Property<AreasTarget> {
  return {
    since: SINCE,
    onlyByName: true,
    get: (target, session) => {
      const cells = target.areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
      const invalid = invalidCells(target, session).length;
      return invalid === 0 ? true : invalid === cells ? false : null;
    },
  };
}

/** One by one. */
function invalidCells(target: AreasTarget, session: Session): Area[] {
  const sheet = sheetOf(target, session);
  return sheet.validations.flatMap((validation) =>
    validation.areas
      .flatMap((area) => target.areas.flatMap((wanted) => intersection(area, wanted) ?? []))
      // Blank cells below the last one are as valid as any.
      .flatMap((area) => (validation.ignoreBlanks ? (sheet.occupied(area) ?? []) : area))
      .flatMap((area) =>
        sheet
          .values(area)
          .flatMap((line, row) =>
            line.flatMap((value, column) =>
              isValid(value, validation, target.sheetId, session)
                ? []
                : areaOf(area.row + row, area.column + column)
            )
          )
      )
  );
}
