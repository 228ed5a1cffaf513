/** "Segments[ABC]": a column of a table; a name with other signs than letters, digits and spaces has brackets of its own: "Segments[[Size, now]]". */
export function tableColumn(table: string, header: string): string {
  const quoted = quotedHeader(header);
  const isPlain = /^[\p{L}\p{M}\p{N}_ ]*$/u.test(header);
  return `${table}[${isPlain ? quoted : `[${quoted}]`}]`;
}

/** Inside a structured reference brackets, number signs and apostrophes need an apostrophe. */
export function quotedHeader(header: string): string {
  return header.replace(/[[\]#'@]/g, "'$&");
}
