import { ABC_LETTERS, KEY_TYPES, NO_CLASS, XYZ_LETTERS } from "../../engine/codes";
import { money, share } from "../../wording/rounded";
import type { Wording } from "../../wording/wordingFor";
import type { AnalysedList } from "./analysedList";
import { statusWord, type Table } from "./table";

/** One row a key account, the largest first, with the reasons that the sheet Key accounts gives. */
export function keyAccounts(list: AnalysedList, wording: Wording): Table {
  const { analysis, names } = list;
  const { customers } = analysis;
  const { columns: sheet } = wording.messages.sheets;
  const { columns, types: words } = wording.messages.keyAccounts;
  const { proposal } = list.keyAccounts();
  const because = wording.keyReasons(analysis, proposal);
  const all = Object.entries(KEY_TYPES) as [keyof typeof KEY_TYPES, number][];
  const header = [
    sheet.customer,
    sheet.keyType,
    sheet.segment,
    sheet.status,
    wording.messages.classes.basis[analysis.valueBasis].name,
    sheet.share,
    columns.because,
  ];
  const rows = Array.from(proposal.customers, (c) => {
    const types = all.filter(([, bit]) => (proposal.types[c]! & bit) !== 0);
    const abc = ABC_LETTERS[customers.abc[c]!]!;
    return [
      names[c]!,
      types.map(([type]) => words[type]).join(", ") || columns.isKey,
      abc === NO_CLASS ? NO_CLASS : `${abc}${XYZ_LETTERS[customers.xyz[c]!]!}`,
      statusWord(customers.status[c]!, wording),
      money(customers.value[c]!),
      share(customers.share[c]!),
      because(c),
    ];
  });
  return [header, ...rows];
}
