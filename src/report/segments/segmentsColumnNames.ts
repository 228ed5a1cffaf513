import { LANGUAGES } from "../../wording/language";
import { wordingFor } from "../../wording/wordingFor";

/**
 * What the columns of the table can be called, in every language, the customer first: the value is named after its basis, and a list without dates
 * has fewer columns.
 */
export function segmentsColumnNames(): readonly (readonly string[])[] {
  const languages = LANGUAGES.map((language) => wordingFor(language).messages);
  const { customer: _customer, ...others } = languages[0]!.sheets.columns;
  const keys = ["customer", ...(Object.keys(others) as (keyof typeof others)[])] as const;
  return [
    ...keys.map((key) => languages.map(({ sheets }) => sheets.columns[key])),
    languages.flatMap(({ classes }) => Object.values(classes.basis).map(({ name }) => name)),
  ];
}
