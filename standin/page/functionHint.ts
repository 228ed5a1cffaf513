import type { FunctionSignature } from "../host/functionArguments";

/** What Excel shows while a formula is typed: the functions that begin so, or the arguments of the one that is open. */
export interface FunctionHint {
  /** "ABCCLASS(values, [limitA])", or names one below the other. */
  readonly title: string;
  /** What the function does, or what the argument is. */
  readonly text: string;
  /** The argument that is being typed; "" before the bracket. */
  readonly argument: string;
}

/** @param typed the text in the editor up to the cursor. @returns undefined where nothing of the add-in's is being typed */
export function functionHint(
  typed: string,
  functions: readonly FunctionSignature[]
): FunctionHint | undefined {
  if (!typed.startsWith("=")) return undefined;
  const open = openCall(typed.slice(1));
  if (open === undefined) return undefined;
  const wanted = open.name.toUpperCase();
  if (open.argument === undefined) {
    const found = functions.filter(({ name }) => wanted !== "" && name.startsWith(wanted));
    if (found.length === 0) return undefined;
    const [first] = found;
    return {
      title: found.map(({ name }) => name).join("\n"),
      text: first!.description ?? "",
      argument: "",
    };
  }
  const signature = functions.find(({ name }) => name === wanted);
  const parameter = signature?.parameters[open.argument];
  if (signature === undefined) return undefined;
  const names = signature.parameters.map(({ name = "", optional }) =>
    optional === true ? `[${name}]` : name
  );
  return {
    title: `${signature.name}(${names.join(", ")})`,
    text: parameter?.description ?? signature.description ?? "",
    argument: parameter?.name ?? "",
  };
}

interface OpenCall {
  readonly name: string;
  /** Place of the argument that is being typed; undefined where the bracket is still missing. */
  readonly argument: number | undefined;
}

/** The innermost call that is not closed, or the name at the end. Brackets and commas in texts, names of sheets and lists of values do not count. */
function openCall(formula: string): OpenCall | undefined {
  const calls: { name: string; argument: number }[] = [];
  const plain = formula.replace(/"[^"]*"?|'[^']*'?|\{[^}]*\}?/g, "");
  for (const [piece] of plain.matchAll(/[\p{L}\d_.]+\(|[(),;]/gu)) {
    if (piece.endsWith("(")) calls.push({ name: piece.slice(0, -1), argument: 0 });
    else if (piece === ")") calls.pop();
    else if (calls.length > 0) calls.at(-1)!.argument += 1;
  }
  const name = /[\p{L}][\p{L}\d_.]*$/u.exec(plain)?.[0];
  if (name !== undefined && !/[:!\d]$/.test(name)) {
    const isArgument = calls.at(-1);
    if (isArgument === undefined) return { name, argument: undefined };
  }
  return calls.at(-1);
}
