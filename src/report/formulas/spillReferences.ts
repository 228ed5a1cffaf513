/** Texts, which say nothing of cells; names of sheets, which may have quotes in them, stay. */
const TEXTS = /("(?:[^"]|"")*")|'(?:[^']|'')*'!/g;
const CELL = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Z]{1,3})\$?(\d{1,7})`;
const SPILL = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}_.$'!])${CELL}#|\bANCHORARRAY\(\s*${CELL}\s*\)`,
  "giu"
);

/** A cell whose whole spilled result a formula refers to. */
interface SpillReference {
  /** undefined: the formula's own sheet. */
  readonly sheet: string | undefined;
  /** "A3" */
  readonly cell: string;
}

/** The spilled results that a formula refers to as a whole: "A3#", or ANCHORARRAY(A3) as files and older Excels have it. */
export function spillReferences(formula: string): readonly SpillReference[] {
  if (!formula.includes("#") && !/ANCHORARRAY/i.test(formula)) return [];
  const bare = formula.replace(TEXTS, (whole, text: string | undefined) =>
    text === undefined ? whole : '""'
  );
  return [...bare.matchAll(SPILL)].map((match) => {
    const [sheet, column, row] = match[2] === undefined ? match.slice(4) : match.slice(1);
    const name = sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
    return { sheet: name, cell: `${column!.toUpperCase()}${row!}` };
  });
}
