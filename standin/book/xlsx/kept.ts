/**
 * Excel keeps an add-in's settings in a part of its own and a sheet's custom properties in others; hucre writes neither. They
 * are kept as custom document properties instead, under names that only the stand-in reads.
 */
type Custom = { readonly [name: string]: unknown };

const settingPrefix = "standin.setting.";
const propertyPrefix = "standin.sheet.";

export const keptSettings = (custom: Custom): Map<string, string> =>
  new Map(
    Object.entries(custom).flatMap(([name, value]) =>
      name.startsWith(settingPrefix) ? [[name.slice(settingPrefix.length), String(value)]] : []
    )
  );

export const keptSheetProperties = (custom: Custom, sheet: string): Map<string, string> => {
  const prefix = `${propertyPrefix}${encodeURIComponent(sheet)}.`;
  return new Map(
    Object.entries(custom).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), String(value)]] : []
    )
  );
};

export const customToKeep = (
  settings: ReadonlyMap<string, string>,
  sheets: readonly {
    readonly name: string;
    readonly customProperties: ReadonlyMap<string, string>;
  }[]
): { [name: string]: string } =>
  Object.fromEntries([
    ...[...settings].map(([key, value]) => [`${settingPrefix}${key}`, value]),
    ...sheets.flatMap(({ name, customProperties }) =>
      [...customProperties].map(([key, value]) => [
        `${propertyPrefix}${encodeURIComponent(name)}.${key}`,
        value,
      ])
    ),
  ]);
