/**
 * Excel keeps an add-in's settings in a part of its own and a sheet's custom properties in others; hucre writes neither. They
 * are kept as custom document properties instead, under names that only the stand-in reads.
 */
type Custom = { readonly [name: string]: unknown };

const SETTING_PREFIX = "standin.setting.";
const PROPERTY_PREFIX = "standin.sheet.";

export function keptSettings(custom: Custom): Map<string, string> {
  return new Map(
    Object.entries(custom).flatMap(([name, value]) =>
      name.startsWith(SETTING_PREFIX) ? [[name.slice(SETTING_PREFIX.length), String(value)]] : []
    )
  );
}

export function keptSheetProperties(custom: Custom, sheet: string): Map<string, string> {
  const prefix = `${PROPERTY_PREFIX}${encodeURIComponent(sheet)}.`;
  return new Map(
    Object.entries(custom).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), String(value)]] : []
    )
  );
}

export function customToKeep(
  settings: ReadonlyMap<string, string>,
  sheets: readonly {
    readonly name: string;
    readonly customProperties: ReadonlyMap<string, string>;
  }[]
): { [name: string]: string } {
  return Object.fromEntries([
    ...[...settings].map(([key, value]) => [`${SETTING_PREFIX}${key}`, value]),
    ...sheets.flatMap(({ name, customProperties }) =>
      [...customProperties].map(([key, value]) => [
        `${PROPERTY_PREFIX}${encodeURIComponent(name)}.${key}`,
        value,
      ])
    ),
  ]);
}
