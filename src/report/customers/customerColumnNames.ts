import { LANGUAGES } from "../../wording/language";
import { wordingFor } from "../../wording/wordingFor";
import type { KnownColumn } from "../blocks/report";
import { customerHeaders, type CustomerTableKind } from "./customerHeaders";

/** What the columns of such a table can be called, in every language. */
export function customerColumnNames(kind: CustomerTableKind): readonly KnownColumn[] {
  const spoken = LANGUAGES.map(wordingFor);
  const headers = spoken.map((wording) => customerHeaders(kind, wording));
  const basis = spoken.flatMap(({ messages }) =>
    Object.values(messages.classes.basis).map(({ name }) => name)
  );
  return [
    ...Array.from(headers[0]!.keys(), (id) => ({ id, names: headers.map((one) => one.get(id)!) })),
    { id: "value", names: basis },
  ];
}
