/**
 * Earlier states of the stand-in kept settings and sheets' properties as custom document properties, under names that only it
 * read. They are still read, and moved to where Excel looks when the workbook is saved.
 */
type Custom = { readonly [name: string]: unknown };

export const OLD_MARK = "standin.";
const SETTING_PREFIX = `${OLD_MARK}setting.`;
const PROPERTY_PREFIX = `${OLD_MARK}sheet.`;

export function oldSettings(custom: Custom): Map<string, string> {
  return withPrefix(custom, SETTING_PREFIX);
}

export function oldSheetProperties(custom: Custom, sheet: string): Map<string, string> {
  return withPrefix(custom, `${PROPERTY_PREFIX}${encodeURIComponent(sheet)}.`);
}

function withPrefix(custom: Custom, prefix: string): Map<string, string> {
  return new Map(
    Object.entries(custom).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), String(value)]] : []
    )
  );
}
