import { formatArea, parseAddress, quoteSheet } from "../../../xlsx/model/address";
import type { BookName } from "../../../xlsx/model/model";
import { asFlag, asText } from "../../class/arguments";
import { nullObject, objectOf, type ExcelObject } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { missing } from "../../class/missing";
import type { Session } from "../../class/session";
import type { NameTarget } from "../../class/targets";
import { formulaOf } from "./formulaOf";
import { matches, named } from "./named";

export const NAMED_ITEM: Members<NameTarget> = {
  id: ({ name }) => name,
  exists: (target, session) => named(target, session) !== undefined,
  properties: {
    name: { get: (target, session) => present(target, session).name },
    type: {
      get: (target, session) =>
        areaOf(present(target, session))
          ? "Range"
          : typeOfConstant(present(target, session).formula),
    },
    value: {
      get: (target, session) => {
        const { formula } = present(target, session);
        const address = parseAddress(formula.slice(1));
        if (address) return `${quoteSheet(address.sheet ?? "")}!${formatArea(address.area)}`;
        const number = Number(formula.slice(1));
        return Number.isNaN(number) ? formula : number;
      },
    },
    visible: {
      get: (target, session) => present(target, session).hidden !== true,
      set: (target, value, { book }) => {
        const now = book.names.find((name) => matches(name, target));
        if (now) book.setName({ ...now, hidden: !asFlag(value) });
      },
    },
    formula: {
      since: "1.7",
      get: (target, session) => present(target, session).formula,
      set: (target, value, session) =>
        session.book.setName({
          ...present(target, session),
          formula: formulaOf(asText(value), session),
        }),
    },
    comment: {
      since: "1.4",
      get: (target, session) => present(target, session).comment ?? "",
    },
    scope: {
      since: "1.4",
      get: ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet"),
    },
  },
  methods: {
    getRange: { call: (target, _args, session) => rangeOf(target, session) ?? missing() },
    getRangeOrNullObject: {
      since: "1.4",
      call: (target, _args, session) => rangeOf(target, session) ?? nullObject("Range"),
    },
    delete: {
      since: "1.4",
      call: ({ name, sheetId }, _args, { book }) => book.deleteName(name, sheetId),
    },
  },
};

function present(target: NameTarget, session: Session): BookName {
  return named(target, session) ?? missing();
}

function areaOf({ formula }: BookName): ReturnType<typeof parseAddress> {
  return parseAddress(formula.slice(1));
}

function rangeOf(target: NameTarget, session: Session): ExcelObject | undefined {
  const address = areaOf(present(target, session));
  const sheet = address?.sheet === undefined ? undefined : session.book.sheetByName(address.sheet);
  return address && sheet && objectOf("Range", { sheetId: sheet.id, area: address.area });
}

function typeOfConstant(formula: string): string {
  const body = formula.slice(1);
  if (/^".*"$/.test(body)) return "String";
  if (/^(TRUE|FALSE)$/i.test(body)) return "Boolean";
  return body !== "" && !Number.isNaN(Number(body)) ? "Double" : "Error";
}
