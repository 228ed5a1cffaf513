import { parseAddress } from "../../../xlsx/model/address";
import type { Area } from "../../../xlsx/model/area";

/** A formula as a tree. */
export type Node =
  | { readonly kind: "value"; readonly value: number | string }
  | { readonly kind: "cells"; readonly sheet: string | undefined; readonly area: Area }
  | {
      readonly kind: "column";
      readonly table: string;
      readonly header: string;
      readonly isHeader: boolean;
    }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] }
  | {
      readonly kind: "operation";
      readonly sign: string;
      readonly left: Node;
      readonly right: Node;
    };

/** From those that bind least to those that bind most. */
const SIGNS = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|([\p{L}_][\p{L}\p{M}\p{N}_.]*)(?=\[)|([A-Z][A-Z0-9.]*)(?=\()|((?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{M}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)|(<>|<=|>=|[-+*/^&=<>(),]))/uy;

type Token =
  | {
      readonly kind: "text" | "number" | "table" | "call" | "cells" | "sign";
      readonly text: string;
    }
  | { readonly kind: "column"; readonly header: string; readonly isHeader: boolean };

/** @throws Error for what the formulas of the report do not say */
export function parse(formula: string): Node {
  const tokens = tokensOf(formula);
  let next = 0;
  const peek = (): string | undefined => {
    const token = tokens[next];
    return token?.kind === "sign" ? token.text : undefined;
  };
  const expect = (sign: string): void => {
    if (peek() !== sign) throw new Error(`${sign} is missing in ${formula}`);
    next += 1;
  };
  const operation = (level: number): Node => {
    const signs = SIGNS[level];
    if (signs === undefined) return single();
    let left = operation(level + 1);
    for (let sign = peek(); sign !== undefined && signs.includes(sign); sign = peek()) {
      next += 1;
      left = { kind: "operation", sign, left, right: operation(level + 1) };
    }
    return left;
  };
  const single = (): Node => {
    const token = tokens[next];
    next += 1;
    switch (token?.kind) {
      case "text":
        return { kind: "value", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "cells": {
        const address = parseAddress(token.text);
        if (address === undefined) break;
        return { kind: "cells", sheet: address.sheet, area: address.area };
      }
      case "table": {
        const column = tokens[next];
        if (column?.kind !== "column") break;
        next += 1;
        const { header, isHeader } = column;
        return { kind: "column", table: token.text, header, isHeader };
      }
      case "call":
        return { kind: "call", name: token.text, args: args() };
      case "sign": {
        if (token.text === "-")
          return {
            kind: "operation",
            sign: "-",
            left: { kind: "value", value: 0 },
            right: single(),
          };
        if (token.text !== "(") break;
        const inner = operation(0);
        expect(")");
        return inner;
      }
    }
    throw new Error(`${formula} cannot be read`);
  };
  const args = (): readonly Node[] => {
    expect("(");
    const found: Node[] = [];
    while (peek() !== ")") {
      if (found.length > 0) expect(",");
      found.push(operation(0));
    }
    expect(")");
    return found;
  };
  const whole = operation(0);
  if (next < tokens.length) throw new Error(`${formula} cannot be read`);
  return whole;
}

function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 1; at < formula.length;) {
    if (tokens.at(-1)?.kind === "table") {
      const column = columnAt(formula, at);
      tokens.push(column.token);
      at = column.end;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(formula);
    if (match === null) throw new Error(`${formula} cannot be read from ${formula.slice(at)} on`);
    const [whole, text, number, table, call, cells, sign] = match;
    if (text !== undefined) tokens.push({ kind: "text", text });
    else if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (table !== undefined) tokens.push({ kind: "table", text: table });
    else if (call !== undefined) tokens.push({ kind: "call", text: call });
    else if (cells !== undefined) tokens.push({ kind: "cells", text: cells });
    else tokens.push({ kind: "sign", text: sign! });
    at += whole.length;
  }
  return tokens;
}

/** "[Header]", "[[Header]]" or "[[#Headers],[Header]]", with an apostrophe before signs that mean something there. */
function columnAt(formula: string, start: number): { readonly token: Token; readonly end: number } {
  let depth = 0;
  let header = "";
  let isHeader = false;
  for (let at = start; at < formula.length; at += 1) {
    const sign = formula[at]!;
    if (sign === "'") header += formula[(at += 1)] ?? "";
    else if (sign === "[") {
      depth += 1;
      header = "";
    } else if (sign === "]") {
      depth -= 1;
      if (depth === 0) return { token: { kind: "column", header, isHeader }, end: at + 1 };
      if (header === "#Headers") isHeader = true;
    } else if (depth > 1 || sign !== ",") header += sign;
  }
  throw new Error(`] is missing in ${formula}`);
}
