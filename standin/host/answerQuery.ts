import type { ExcelObject } from "../class/excelObject";
import { notModelled } from "../class/notModelled";
import type { Session } from "../class/session";
import { apiSetNumber, requireApiSet } from "../protocol/apiSet";
import type { Json, Query } from "../protocol/batch";
import { identity } from "./identity";
import { located } from "./member";
import { membersOf } from "./membersOf";

/** What is asked for, as a tree; an empty tree, or one with "*", asks for every scalar. */
interface Wanted {
  readonly children: Map<string, Wanted>;
}

/** Answers `load`: names in camelCase come in, members in PascalCase go out. */
export function answerQuery(object: ExcelObject, query: Query, session: Session): Json {
  const wanted = emptyWanted();
  for (const path of query.Select ?? []) want(wanted, path.split("/"));
  for (const path of query.Expand ?? []) want(wanted, [...path.split("/"), "*"]);
  return valueOf(object, wanted, session, query);
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

function valueOf(object: ExcelObject, wanted: Wanted, session: Session, page: Query = {}): Json {
  // office.js knows a null object by a null answer.
  if (object.isNull) return null;
  const members = membersOf(object);
  const value: { [name: string]: Json } = { ...identity(object, session) };
  const collection = members.collection;
  if (collection) {
    const ofItems = emptyWanted();
    for (const [name, below] of wanted.children) {
      if (name === "items")
        for (const [inner, tree] of below.children) ofItems.children.set(inner, tree);
      else if (members.properties?.[name]) value[upperFirst(name)] = scalar(object, name, session);
      else ofItems.children.set(name, below);
    }
    const first = page.Skip ?? 0;
    const items = collection
      .items(object.target, session)
      .slice(first, page.Top === undefined ? undefined : first + page.Top);
    value["_Items"] = items.map((item) => valueOf(item, ofItems, session));
    return value;
  }
  for (const name of wantedNames(object, wanted, session)) {
    const navigation = members.navigation?.[name];
    if (navigation) {
      requireApiSet(`${object.className}.${name}`, navigation.since, session.apiSet);
      const below = wanted.children.get(name) ?? emptyWanted();
      value[upperFirst(name)] = valueOf(navigation.get(object.target, session), below, session);
    } else value[upperFirst(name)] = scalar(object, name, session);
  }
  return value;
}

/** Not members of the object: all of its scalars, none, and what every answer tells. */
const ALWAYS_KNOWN = new Set(["*", "$none", "isNull", "isNullObject"]);

function wantedNames(object: ExcelObject, wanted: Wanted, session: Session): readonly string[] {
  const named = [...wanted.children.keys()].filter((name) => !ALWAYS_KNOWN.has(name));
  if (wanted.children.size > 0 && !wanted.children.has("*")) return named;
  const all = Object.entries(membersOf(object).properties ?? {})
    .filter(
      ([, { onlyByName, since }]) =>
        onlyByName !== true && apiSetNumber(since ?? "1.1") <= session.apiSet
    )
    .map(([name]) => name);
  return [...new Set([...all, ...named])];
}

function scalar(object: ExcelObject, name: string, session: Session): Json {
  const location = `${object.className}.${name}`;
  const property = membersOf(object).properties?.[name];
  if (!property) throw notModelled(location);
  requireApiSet(location, property.since, session.apiSet);
  return located(location, () => property.get(object.target, session));
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
