import type { Formats } from "./formats";
import type { ValuesOf } from "./text";

type Piece =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "value"; readonly name: string; readonly forms: readonly string[] }
  | { readonly type: "optional"; readonly pieces: readonly Piece[] };

/** A number is written in the language's way and chooses its plural form. */
interface Values {
  readonly [name: string]: string | number | undefined;
}

const parsed = new Map<string, readonly Piece[]>();

/**
 * Fills a template: `{name}` is a value, `{name|customer|customers}` the plural form that a number asks for (in the order of
 * CLDR: one, few, many), and `[...]` a part that is left out where one of its values is missing or "".
 * @throws Error where a value outside the optional parts is missing.
 */
export function fill<const Template extends string>(
  template: Template,
  values: ValuesOf<Template>,
  formats: Formats
): string {
  let pieces = parsed.get(template);
  if (!pieces) parsed.set(template, (pieces = parse(template)));
  return write(pieces, values as Values, formats, template);
}

function write(
  pieces: readonly Piece[],
  values: Values,
  formats: Formats,
  template: string
): string {
  let text = "";
  for (const piece of pieces) {
    if (piece.type === "text") text += piece.text;
    else if (piece.type === "optional") {
      if (isGiven(piece.pieces, values)) text += write(piece.pieces, values, formats, template);
    } else {
      const value = values[piece.name];
      if (value === undefined) throw new Error(`No value for {${piece.name}} in "${template}".`);
      if (piece.forms.length > 0) text += plural(piece.forms, Number(value), formats);
      else text += typeof value === "number" ? formats.number(value) : value;
    }
  }
  return text;
}

function isGiven(pieces: readonly Piece[], values: Values): boolean {
  return pieces.every((piece) => {
    if (piece.type !== "value") return true;
    const value = values[piece.name];
    return value !== undefined && value !== "";
  });
}

function plural(forms: readonly string[], value: number, formats: Formats): string {
  return forms[Math.min(formats.plural(value), forms.length - 1)] ?? "";
}

function parse(template: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [part] of template.matchAll(/\[[^\]]*\]|\{[^}]*\}|[^[{]+/g)) {
    if (part.startsWith("[")) pieces.push({ type: "optional", pieces: parse(part.slice(1, -1)) });
    else if (part.startsWith("{")) {
      const [name = "", ...forms] = part.slice(1, -1).split("|");
      pieces.push({ type: "value", name, forms });
    } else pieces.push({ type: "text", text: part });
  }
  return pieces;
}
