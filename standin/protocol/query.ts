import { apiSetNumber, requireApiSet } from "./apiSet";
import type { Json, Query } from "./batch";
import { ExcelError } from "./error";
import type { ExcelObject } from "./object";
import type { Session } from "./session";

/** What is asked for, as a tree; an empty tree, or one with "*", asks for every scalar. */
interface Wanted {
  readonly children: Map<string, Wanted>;
}

/** Answers `load`: names in camelCase come in, members in PascalCase go out. */
export function answerQuery(
  object: ExcelObject,
  query: Query,
  session: Session,
  played: number
): Json {
  const wanted = emptyWanted();
  for (const path of query.Select ?? []) want(wanted, path.split("/"));
  for (const path of query.Expand ?? []) want(wanted, [...path.split("/"), "*"]);
  return valueOf(object, wanted, session, played, query);
}

function emptyWanted(): Wanted {
  return { children: new Map() };
}

function want(wanted: Wanted, path: readonly string[]): void {
  let at = wanted;
  for (const name of path) {
    const next = at.children.get(name) ?? emptyWanted();
    at.children.set(name, next);
    at = next;
  }
}

function valueOf(
  object: ExcelObject,
  wanted: Wanted,
  session: Session,
  played: number,
  page: Query = {}
): Json {
  // office.js knows a null object by a null answer.
  if (object.isNull) return null;
  const { members } = object;
  const value: { [name: string]: Json } = { ...identity(object, session) };
  const collection = members.collection;
  if (collection) {
    const ofItems = emptyWanted();
    for (const [name, below] of wanted.children) {
      if (name === "items")
        for (const [inner, tree] of below.children) ofItems.children.set(inner, tree);
      else if (members.properties?.[name])
        value[upperFirst(name)] = scalar(object, name, session, played);
      else ofItems.children.set(name, below);
    }
    const first = page.Skip ?? 0;
    const items = collection
      .items(object.self, session)
      .slice(first, page.Top === undefined ? undefined : first + page.Top);
    value["_Items"] = items.map((item) => valueOf(item, ofItems, session, played));
    return value;
  }
  for (const name of wantedNames(object, wanted, played)) {
    const navigation = members.navigation?.[name];
    if (navigation) {
      requireApiSet(`${object.kind}.${name}`, navigation.since, played);
      const below = wanted.children.get(name) ?? emptyWanted();
      value[upperFirst(name)] = valueOf(
        navigation.get(object.self, session),
        below,
        session,
        played
      );
    } else value[upperFirst(name)] = scalar(object, name, session, played);
  }
  return value;
}

/** Not members of the object: all of its scalars, none, and what every answer tells. */
const ALWAYS_KNOWN = new Set(["*", "$none", "isNull", "isNullObject"]);

function wantedNames(object: ExcelObject, wanted: Wanted, played: number): readonly string[] {
  const named = [...wanted.children.keys()].filter((name) => !ALWAYS_KNOWN.has(name));
  if (wanted.children.size > 0 && !wanted.children.has("*")) return named;
  const all = Object.entries(object.members.properties ?? {})
    .filter(
      ([, { onlyByName, since }]) => onlyByName !== true && apiSetNumber(since ?? "1.1") <= played
    )
    .map(([name]) => name);
  return [...new Set([...all, ...named])];
}

function scalar(object: ExcelObject, name: string, session: Session, played: number): Json {
  const location = `${object.kind}.${name}`;
  const property = object.members.properties?.[name];
  if (!property) throw notModelled(location);
  requireApiSet(location, property.since, played);
  try {
    return property.get(object.self, session);
  } catch (error) {
    if (error instanceof ExcelError) error.location ??= location;
    throw error;
  }
}

/** What an object tells of itself whenever it is named: how to find it again. */
export function identity(object: ExcelObject, session: Session): { [name: string]: Json } | null {
  if (object.isNull) return null;
  const reference = session.referenceOf(object);
  if (reference !== undefined) return { _ReferenceId: reference };
  if (!object.members.id) return {};
  // Objects with a property `id` know it from here on, without a load: the target of their events.
  const key = object.members.properties?.["id"] ? "Id" : "_Id";
  return { [key]: object.members.id(object.self) };
}

/** The stand-in is never kinder than Excel, and where it knows less it says so. */
export function notModelled(member: string): ExcelError {
  return new ExcelError("NotImplemented", `standin: ${member} is not modelled`, member);
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
