/** Texts of the catalogues and what the compiler knows about them: which values each of them is filled with. */

declare const VALUES: unique symbol;

/**
 * A text of a catalogue, as its English says it: `{name}` is a value, `{name|one|few|many}` the plural form that a number asks
 * for, `[...]` a part that is left out where one of its values is missing. The values live in the type alone: filling the text
 * with too few of them, or with one that it does not know, does not compile.
 */
type Text<English extends string = string> = string & {
  // A function, so that a text chosen among several asks for the values of all of them, and so that a translation may ask for
  // fewer values than English, but never for more.
  readonly [VALUES]?: (values: ValuesIn<English>) => void;
};

/** A catalogue whose texts know their values; those that came from another catalogue know them already. */
export type Texts<Catalogue> = {
  readonly [Key in keyof Catalogue]: string extends Catalogue[Key]
    ? Catalogue[Key]
    : Catalogue[Key] extends string
      ? Text<Catalogue[Key]>
      : Texts<Catalogue[Key]>;
};

/** The values that a template asks for: of a text from a catalogue, of several of them, or of a literal. */
export type ValuesOf<Template extends string> = string extends Template
  ? [Template] extends [{ readonly [VALUES]?: (values: infer Values) => void }]
    ? Values
    : never
  : ValuesIn<Template>;

/** The values that a literal template asks for; those of its optional parts may be missing. */
type ValuesIn<Template extends string> = string extends Template
  ? never
  : ValuesBySpans<Braces<Outside<Template>>, Braces<Inside<Template>>>;

/** @param Required what stands between braces outside the optional parts: "name" or "name|one|few|many" */
type ValuesBySpans<Required extends string, Optional extends string> = {
  readonly [Name in NameOf<Required>]: ValueOf<Name, Required | Optional>;
} & {
  readonly [Name in Exclude<NameOf<Optional>, NameOf<Required>>]?:
    ValueOf<Name, Optional> | undefined;
};

/** Only a number chooses a plural form. */
type ValueOf<Name extends string, Spans extends string> =
  Extract<Spans, `${Name}|${string}`> extends never ? string | number : number;

type NameOf<Span extends string> = Span extends `${infer Name}|${string}` ? Name : Span;

/** What stands between braces. */
type Braces<Template extends string> = Template extends `${string}{${infer Span}}${infer Rest}`
  ? Span | Braces<Rest>
  : never;

/** The template without its optional parts. */
type Outside<Template extends string> = Template extends `${infer Before}[${string}]${infer Rest}`
  ? `${Before}${Outside<Rest>}`
  : Template;

/** The optional parts, one after the other. */
type Inside<Template extends string> = Template extends `${string}[${infer Part}]${infer Rest}`
  ? `${Part}${Inside<Rest>}`
  : "";
