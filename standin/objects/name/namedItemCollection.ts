import { parseAddress } from "../../../xlsx/model/address";
import type { BookName } from "../../../xlsx/model/model";
import { asText, optionalText, textArgument } from "../../class/arguments";
import { assertNotReadOnly } from "../../class/assertNotReadOnly";
import { nullObject, objectOf, type ExcelObject } from "../../class/excelObject";
import type { Members } from "../../class/members";
import { missing } from "../../class/missing";
import type { Session } from "../../class/session";
import type { ScopeTarget } from "../../class/targets";
import type { Json } from "../../protocol/batch";
import { ExcelError } from "../../protocol/excelError";
import { formulaOf } from "./formulaOf";
import { named } from "./named";

export const NAMED_ITEM_COLLECTION: Members<ScopeTarget> = {
  collection: {
    items: (scope, session) =>
      inScope(scope, session).map(({ name }) => objectOf("NamedItem", { ...scope, name })),
    item: (scope, key, session) => find(scope, key, session) ?? missing(),
  },
  methods: {
    add: {
      since: "1.4",
      call: (scope, args, session) => {
        const name = textArgument(args, 0);
        assertNotReadOnly(session);
        if (!isName(name)) throw new ExcelError("InvalidArgument");
        if (find(scope, name, session)) throw new ExcelError("ItemAlreadyExists");
        const comment = optionalText(args, 2);
        session.book.setName({
          name,
          formula: formulaOf(args[1], session),
          ...scope,
          ...(comment === undefined ? {} : { comment }),
        });
        return objectOf("NamedItem", { ...scope, name });
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
};

function inScope({ sheetId }: ScopeTarget, { book }: Session): readonly BookName[] {
  return book.names.filter((name) => name.sheetId === sheetId);
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

function find(scope: ScopeTarget, key: Json, session: Session): ExcelObject | undefined {
  const found = named({ ...scope, name: asText(key) }, session);
  return found && objectOf("NamedItem", { ...scope, name: found.name });
}
