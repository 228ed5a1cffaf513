/** Every column with what its header says and what its cells hold. */
import { isErrorText } from "../text/isErrorText";
import { foldText } from "../text/foldText";
import type { HeaderRole } from "../words/roleWords";
import { saysNoMoney } from "../words/notMoney";
import type { ColumnProfile } from "./columnProfile";
import { headerRoles, type RoleMatch } from "./headerRoles";

export interface Candidate {
  readonly column: number;
  /** Text of the header; "" without. */
  readonly name: string;
  /** What the column is called: its header, or its letter on the sheet. */
  readonly header: string;
  readonly profile: ColumnProfile;
  /** The best role that the words give and the cells allow. */
  readonly match: RoleMatch | undefined;
  /** The words give a role (any), whatever the cells hold. */
  readonly named: boolean;
}

/** @param letters of the columns on their sheet, where they are known */
export function candidates(
  names: readonly string[],
  profiles: readonly ColumnProfile[],
  letters: readonly string[] = []
): Candidate[] {
  const all = profiles.map((profile, column): Candidate => {
    const name = names[column] ?? "";
    const roles = headerRoles(name);
    const match = roles.find((role) => fits(role.role, profile, name));
    const letter = letters[column] ?? "";
    const header = name === "" || (letter !== "" && isErrorText(name)) ? letter : name;
    return { column, name, header, profile, match, named: roles.length > 0 };
  });
  return all.some(({ match }) => match?.role === "customer" || match?.role === "customerId")
    ? all
    : withCustomer(all);
}

/** "Customer / document", "Invoice partner": where nothing else is the customer, such a column is. */
function withCustomer(all: readonly Candidate[]): Candidate[] {
  let found = false;
  return all.map((candidate) => {
    const { name, profile } = candidate;
    const match = headerRoles(name).find(({ role }) => role === "customer");
    if (found || !match || candidate.match?.role === "date" || !fits("customer", profile, name))
      return candidate;
    found = true;
    return { ...candidate, match };
  });
}

function fits(role: HeaderRole, profile: ColumnProfile, name: string): boolean {
  switch (role) {
    case "date":
      return (
        profile.filled === 0 ||
        profile.dates >= 0.25 ||
        profile.plausibleDays >= 0.6 ||
        profile.periods >= 0.6 ||
        profile.years >= 0.9
      );
    case "amount":
    case "profit":
    case "cost":
      return (
        profile.filled === 0 ||
        (profile.numbers >= 0.5 && !isShare(profile, name) && !saysNoMoney(foldText(name)))
      );
    case "price":
    case "quantity":
    case "discount":
      return profile.filled === 0 || profile.numbers >= 0.5;
    case "currency":
      return profile.currencies >= 0.5 || (profile.words > 0.5 && profile.meanLength <= 4);
    case "customer":
      return profile.filled > 0 && profile.dates < 0.5 && profile.moneyLike < 0.5;
    case "ignored":
      return true;
    default:
      return profile.filled > 0 && profile.dates < 0.5;
  }
}

function isShare(profile: ColumnProfile, name: string): boolean {
  return name.includes("%") || profile.percents >= 0.5;
}
