import type {
  AbcSettings,
  ColumnRole,
  KeyAccountSettings,
  LostSettings,
  RowSettings,
  Settings,
  SheetSettings,
  XyzSettings,
} from "./settings";
import { BOUNDS } from "./bounds";
import { DEFAULT_SETTINGS, XYZ_LIMITS } from "./defaults";
import {
  readChoice,
  readChoices,
  readDay,
  readFields,
  readFlag,
  readLimits,
  readNumber,
  readText,
} from "./fields";
import { SettingsError } from "./settingsError";

const ROLES: readonly ColumnRole[] = [
  "customer", "date", "amount", "profit", "cost", "quantity", "price", "discount", "invoice", "currency", "customerId",
]; // prettier-ignore

/**
 * The one door: whatever was typed, stored or sent becomes settings that the engine can trust. What is absent gets its
 * default; the input is not changed.
 * @param input undefined, or an object of the shape of `Settings` with any members left out.
 * @throws SettingsError naming the first setting that is unknown, of the wrong kind, out of bounds or contradicts another.
 */
export function readSettings(input: unknown): Settings {
  const fields = readFields(input, "", [
    "value", "abc", "xyz", "period", "lost", "keyAccounts", "asOf", "from", "columns", "rows",
    "sheets",
  ]); // prettier-ignore
  const asOf = readDay(fields["asOf"], "asOf");
  const from = readDay(fields["from"], "from");
  if (asOf !== undefined && from !== undefined && from > asOf)
    throw new SettingsError("from", "order", { other: "asOf", must: "less" }, from);
  return {
    value: readChoice(fields["value"], "value", DEFAULT_SETTINGS.value, ["auto", ...BOUNDS.value]),
    abc: readAbc(fields["abc"]),
    xyz: readXyz(fields["xyz"]),
    period: readChoice(fields["period"], "period", DEFAULT_SETTINGS.period, [
      "auto",
      ...BOUNDS.period,
    ]),
    lost: readLost(fields["lost"]),
    keyAccounts: readKeyAccounts(fields["keyAccounts"]),
    ...(asOf === undefined ? {} : { asOf }),
    ...(from === undefined ? {} : { from }),
    columns: readColumns(fields["columns"]),
    rows: readRows(fields["rows"]),
    sheets: readSheets(fields["sheets"]),
  };
}

function readAbc(input: unknown): AbcSettings {
  const fields = readFields(input, "abc", ["a", "b", "rule", "by", "limits", "within", "second"]);
  const usual = DEFAULT_SETTINGS.abc;
  const a = readNumber(fields["a"], "abc.a", usual.a, { ...BOUNDS.classShare, belowMax: true });
  const b = readNumber(fields["b"], "abc.b", usual.b, BOUNDS.positiveShare);
  if (b <= a) throw contradiction(["abc.a", "abc.b"], fields["b"], "greater", { a, b });
  const by = readChoice(fields["by"], "abc.by", usual.by, BOUNDS.abcBy);
  const limits =
    by === "amount"
      ? readLimits(fields["limits"], "abc.limits", { ...BOUNDS.amount, must: "descending" })
      : readLimits(fields["limits"], "abc.limits", { ...BOUNDS.classShare, must: "ascending" });
  if (by === "amount" && limits.length === 0)
    throw new SettingsError("abc.limits", "order", { other: "abc.by", must: "given" }, limits);
  if (by === "computed" && limits.length > 0)
    throw new SettingsError("abc.limits", "order", { other: "abc.by", must: "empty" }, limits);
  return {
    a,
    b,
    rule: readChoice(fields["rule"], "abc.rule", usual.rule, BOUNDS.abcRule),
    by,
    limits,
    within: readText(fields["within"], "abc.within", usual.within),
    second: readChoice(fields["second"], "abc.second", usual.second, ["none", ...BOUNDS.value]),
  };
}

function readXyz(input: unknown): XyzSettings {
  const fields = readFields(input, "xyz", ["method", "x", "y", "evenness", "deviation", "season"]);
  const usual = DEFAULT_SETTINGS.xyz;
  const method = readChoice(fields["method"], "xyz.method", usual.method, BOUNDS.xyzMethod);
  const bounds = BOUNDS.xyz[method];
  const x = readNumber(fields["x"], "xyz.x", XYZ_LIMITS[method].x, bounds.x);
  const y = readNumber(fields["y"], "xyz.y", XYZ_LIMITS[method].y, bounds.y);
  if (method === "frequency" && y >= x)
    throw contradiction(["xyz.x", "xyz.y"], fields["y"], "less", { x, y });
  if (method !== "frequency" && method !== "adi" && y <= x)
    throw contradiction(["xyz.x", "xyz.y"], fields["y"], "greater", { x, y });
  return {
    method,
    x,
    y,
    evenness: readFlag(fields["evenness"], "xyz.evenness", usual.evenness),
    deviation: readChoice(fields["deviation"], "xyz.deviation", usual.deviation, BOUNDS.deviation),
    season: readFlag(fields["season"], "xyz.season", usual.season),
  };
}

function readLost(input: unknown): LostSettings {
  const fields = readFields(input, "lost", [
    "rule",
    "factor",
    "days",
    "k",
    "quantile",
    "weight",
    "alive",
  ]);
  const usual = DEFAULT_SETTINGS.lost;
  return {
    rule: readChoice(fields["rule"], "lost.rule", usual.rule, BOUNDS.lostRule),
    factor: readNumber(fields["factor"], "lost.factor", usual.factor, BOUNDS.lostFactor),
    days: readNumber(fields["days"], "lost.days", usual.days, BOUNDS.lostDays),
    k: readNumber(fields["k"], "lost.k", usual.k, BOUNDS.lostGaps),
    quantile: readNumber(fields["quantile"], "lost.quantile", usual.quantile, BOUNDS.lostQuantile),
    weight: readNumber(fields["weight"], "lost.weight", usual.weight, BOUNDS.lostWeight),
    alive: readNumber(fields["alive"], "lost.alive", usual.alive, BOUNDS.innerShare),
  };
}

function readKeyAccounts(input: unknown): KeyAccountSettings {
  const usual = DEFAULT_SETTINGS.keyAccounts;
  const fields = readFields(input, "keyAccounts", Object.keys(usual));
  type Numbers = "breadwinner" | "largest" | `least${"Value" | "Purchases" | "Days" | "Budget"}`;
  const number = (name: Numbers, bounds: Parameters<typeof readNumber>[3]): number =>
    readNumber(fields[name], `keyAccounts.${name}`, usual[name], bounds);
  const choice = <T extends string>(name: string, fallback: T, choices: readonly T[]): T =>
    readChoice(fields[name], `keyAccounts.${name}`, fallback, choices);
  return {
    breadwinner: number("breadwinner", BOUNDS.positiveShare),
    largest: number("largest", BOUNDS.share),
    match: choice("match", usual.match, BOUNDS.keyMatch),
    criteria: readChoices(
      fields["criteria"],
      "keyAccounts.criteria",
      usual.criteria,
      BOUNDS.keyCriteria
    ),
    leastClass: choice("leastClass", usual.leastClass, BOUNDS.keyClass),
    leastRhythm: choice("leastRhythm", usual.leastRhythm, BOUNDS.keyRhythm),
    leastValue: number("leastValue", BOUNDS.amount),
    leastPurchases: number("leastPurchases", BOUNDS.keyPurchases),
    leastDays: number("leastDays", BOUNDS.keyDays),
    leastBudget: number("leastBudget", BOUNDS.keyBudget),
  };
}

function readSheets(input: unknown): SheetSettings {
  const fields = readFields(input, "sheets", BOUNDS.sheets);
  const flags = BOUNDS.sheets.map((sheet) => [
    sheet,
    readFlag(fields[sheet], `sheets.${sheet}`, DEFAULT_SETTINGS.sheets[sheet]),
  ]);
  return Object.fromEntries(flags) as SheetSettings;
}

function readColumns(input: unknown): Settings["columns"] {
  const fields = readFields(input, "columns", ROLES);
  const columns: { [role in ColumnRole]?: string } = {};
  for (const role of ROLES) {
    const name = readText(fields[role], `columns.${role}`, "");
    if (name === "" && fields[role] !== undefined)
      throw new SettingsError(`columns.${role}`, "type", { type: "text" }, name);
    if (name !== "") columns[role] = name;
  }
  return columns;
}

function readRows(input: unknown): RowSettings {
  const fields = readFields(input, "rows", ["hidden", "totals", "cancelled", "header"]);
  const usual = DEFAULT_SETTINGS.rows;
  return {
    hidden: readChoice(fields["hidden"], "rows.hidden", usual.hidden, BOUNDS.hiddenRows),
    totals: readChoice(fields["totals"], "rows.totals", usual.totals, BOUNDS.totalsRows),
    cancelled: readChoice(
      fields["cancelled"],
      "rows.cancelled",
      usual.cancelled,
      BOUNDS.cancelledRows
    ),
    header: readNumber(fields["header"], "rows.header", usual.header, BOUNDS.headerRow),
  };
}

/** Two limits that stand the wrong way round; the error names the one that the user typed, the second where both are typed. */
function contradiction(
  [first, second]: readonly [string, string],
  secondTyped: unknown,
  secondMust: "less" | "greater",
  value: object
): SettingsError {
  if (secondTyped !== undefined)
    return new SettingsError(second, "order", { other: first, must: secondMust }, value);
  const must = secondMust === "less" ? "greater" : "less";
  return new SettingsError(first, "order", { other: second, must }, value);
}
