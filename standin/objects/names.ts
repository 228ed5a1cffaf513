import { formatArea, parseAddress, quoteSheet } from "../book/address";
import type { BookName } from "../book/book";
import { asFlag, asText, optionalText, textArgument } from "../protocol/argument";
import type { Json } from "../protocol/batch";
import { ExcelError } from "../protocol/error";
import { defineObject, nullObject } from "../protocol/object";
import type { ExcelObject, Kind } from "../protocol/object";
import type { Session } from "../protocol/session";
import { range } from "./range";
import { sheetOf } from "./range/target";

/** The workbook's names, or a sheet's own. */
interface Scope {
  readonly sheetId?: string;
}

export const names: Kind<Scope> = defineObject<Scope>("NamedItemCollection", {
  collection: {
    items: (scope, session) =>
      inScope(scope, session).map(({ name }) => namedItem.of({ ...scope, name })),
    item: (scope, key, session) => find(scope, key, session) ?? missing(),
  },
  methods: {
    add: {
      since: "1.4",
      call: (scope, args, session) => {
        const name = textArgument(args, 0);
        if (!isName(name)) throw new ExcelError("InvalidArgument");
        if (find(scope, name, session)) throw new ExcelError("ItemAlreadyExists");
        const comment = optionalText(args, 2);
        session.book.setName({
          name,
          formula: formulaOf(args[1], session),
          ...scope,
          ...(comment === undefined ? {} : { comment }),
        });
        return namedItem.of({ ...scope, name });
      },
    },
    getCount: { since: "1.4", call: (scope, _args, session) => inScope(scope, session).length },
    getItem: {
      call: (scope, args, session) => find(scope, textArgument(args, 0), session) ?? missing(),
    },
    getItemOrNullObject: {
      since: "1.4",
      call: (scope, args, session) =>
        find(scope, textArgument(args, 0), session) ?? nullObject("NamedItem"),
    },
  },
});

interface NameTarget extends Scope {
  readonly name: string;
}

const namedItem: Kind<NameTarget> = defineObject<NameTarget>("NamedItem", {
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
});

function matches(name: BookName, { name: wanted, sheetId }: NameTarget): boolean {
  return name.name.toLowerCase() === wanted.toLowerCase() && name.sheetId === sheetId;
}

function inScope({ sheetId }: Scope, { book }: Session): readonly BookName[] {
  return book.names.filter((name) => name.sheetId === sheetId);
}

function named(target: NameTarget, { book }: Session): BookName | undefined {
  return book.names.find((name) => matches(name, target));
}

function present(target: NameTarget, session: Session): BookName {
  return named(target, session) ?? missing();
}

function find(scope: Scope, key: Json, session: Session): ExcelObject | undefined {
  const found = named({ ...scope, name: asText(key) }, session);
  return found && namedItem.of({ ...scope, name: found.name });
}

function areaOf({ formula }: BookName): ReturnType<typeof parseAddress> {
  return parseAddress(formula.slice(1));
}

function rangeOf(target: NameTarget, session: Session): ExcelObject | undefined {
  const address = areaOf(present(target, session));
  const sheet = address?.sheet === undefined ? undefined : session.book.sheetByName(address.sheet);
  return address && sheet && range.of({ sheetId: sheet.id, area: address.area });
}

function formulaOf(reference: unknown, session: Session): string {
  if (range.is(reference)) {
    const sheet = quoteSheet(sheetOf(reference.self, session).name);
    return `=${sheet}!${formatArea(reference.self.area, true)}`;
  }
  if (typeof reference !== "string" || reference === "") throw new ExcelError("InvalidArgument");
  const formula = reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
  if (!session.book.isFormula(formula)) throw new ExcelError("InvalidArgument");
  return formula;
}

function typeOfConstant(formula: string): string {
  const body = formula.slice(1);
  if (/^".*"$/.test(body)) return "String";
  if (/^(TRUE|FALSE)$/i.test(body)) return "Boolean";
  return body !== "" && !Number.isNaN(Number(body)) ? "Double" : "Error";
}

/** A letter, underscore or backslash, then letters, digits, dots and underscores; not what reads as a cell; at most 255. */
function isName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    name.length <= 255 &&
    !parseAddress(name) &&
    !/^[rc]$/i.test(name) &&
    !/^r\d*c\d*$/i.test(name)
  );
}

function missing(): never {
  throw new ExcelError("ItemNotFound");
}
