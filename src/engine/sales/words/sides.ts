/** The two sides of an account, folded, Latin letters without accents: they say nothing without the header above them. */
export const SIDES: ReadonlySet<string> = new Set(
  "debit credit dr cr дебет кредит дт кт soll haben debe haber dare avere เดบิต เครดิต".split(" ")
);
