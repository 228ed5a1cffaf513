/**
 * Header words by role, folded (see foldText), Latin letters without accents, in the languages that lists come in. A word matches whole
 * words of the header; "клієнт*" every word that begins so; "balance ..." a header that begins so; Thai, without spaces, anywhere.
 * Longer phrases win over shorter ones, then the role that stands earlier in ROLE_WORDS: "Invoice date" is a date. `best` words go
 * before `plain` ones, those before `last` ones; `vague` ones only stand in.
 */
import { DOCUMENT_COLUMNS } from "./documentColumns";
import { GROUP_COLUMNS } from "./groupColumns";
import { MONEY_COLUMNS } from "./moneyColumns";
import { PARTY_COLUMNS } from "./partyColumns";
import type { HeaderRole, RoleWords } from "./roleWords";

const ORDER: readonly HeaderRole[] = [
  "ignored",
  "date",
  "discount",
  "profit",
  "cost",
  "price",
  "quantity",
  "currency",
  "manager",
  "region",
  "industry",
  "otherDimension",
  "product",
  "customerId",
  "amount",
  "invoice",
  "customer",
];

export const ROLE_WORDS: readonly RoleWords[] = [
  ...DOCUMENT_COLUMNS,
  ...MONEY_COLUMNS,
  ...PARTY_COLUMNS,
  ...GROUP_COLUMNS,
].sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
