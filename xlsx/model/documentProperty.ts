/** A property of the workbook that somebody made up (File, Info, Properties, Advanced): texts, numbers, yes or no; a day as the file says it. */
export interface DocumentProperty {
  readonly type: "Number" | "Boolean" | "Date" | "String" | "Float";
  readonly value: string | number | boolean;
}

/** By their names, which compare without case. */
export type DocumentProperties = ReadonlyMap<string, DocumentProperty>;
