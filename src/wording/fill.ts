import type { Formats } from "./formats";

/** What a template may be given: a number is written in the language's way and chooses its plural form. */
export type Values = { readonly [name: string]: string | number | undefined };

type Piece =
  | { readonly text: string }
  | { readonly name: string; readonly forms?: readonly string[] }
  | { readonly optional: readonly Piece[] };

const parsed = new Map<string, readonly Piece[]>();

/**
 * Fills a template: `{name}` is a value, `{name|customer|customers}` the plural form that a number asks for (in the order of
 * CLDR: one, few, many), and `[...]` a part that is left out where one of its values is missing or "".
 * @throws Error where a value outside the optional parts is missing.
 */
export function fill(template: string, values: Values, formats: Formats): string {
  let pieces = parsed.get(template);
  if (!pieces) parsed.set(template, (pieces = parse(template)));
  return write(pieces, values, formats, template);
}

function write(
  pieces: readonly Piece[],
  values: Values,
  formats: Formats,
  template: string
): string {
  let text = "";
  for (const piece of pieces) {
    if ("text" in piece) text += piece.text;
    else if ("optional" in piece) {
      if (isGiven(piece.optional, values)) text += write(piece.optional, values, formats, template);
    } else {
      const value = values[piece.name];
      if (value === undefined) throw new Error(`No value for {${piece.name}} in "${template}".`);
      text += piece.forms
        ? plural(piece.forms, value, formats)
        : typeof value === "number"
          ? formats.number(value)
          : value;
    }
  }
  return text;
}

function isGiven(pieces: readonly Piece[], values: Values): boolean {
  return pieces.every((piece) => {
    if ("text" in piece || "optional" in piece) return true;
    const value = values[piece.name];
    return value !== undefined && value !== "";
  });
}

function plural(forms: readonly string[], value: string | number, formats: Formats): string {
  return forms[Math.min(formats.plural(Number(value)), forms.length - 1)] ?? "";
}

function parse(template: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [part] of template.matchAll(/\[[^\]]*\]|\{[^}]*\}|[^[{]+/g)) {
    if (part.startsWith("[")) pieces.push({ optional: parse(part.slice(1, -1)) });
    else if (part.startsWith("{")) {
      const [name = "", ...forms] = part.slice(1, -1).split("|");
      pieces.push(forms.length > 0 ? { name, forms } : { name });
    } else pieces.push({ text: part });
  }
  return pieces;
}
