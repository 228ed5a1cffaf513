import type { FunctionParameter, FunctionSignature } from "../host/functionArguments";
import type { FunctionsSource } from "./manifest/manifest";

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions?: readonly {
    readonly id?: string;
    readonly name?: string;
    readonly description?: string;
    readonly options?: { readonly cancelable?: boolean };
    readonly parameters?: readonly FunctionParameter[];
  }[];
}

/**
 * An add-in's functions as they are typed in cells, from its functions.json.
 * @throws an Error with a sentence where the file is missing or is not what Excel expects
 */
export async function functionSignatures({
  metadata,
  namespace,
}: FunctionsSource): Promise<readonly FunctionSignature[]> {
  const answer = await fetch(metadata);
  if (!answer.ok) {
    throw new Error(`The functions' metadata ${metadata} cannot be loaded (${answer.status}).`);
  }
  const { functions, allowErrorForDataTypeAny = false } = (await answer.json()) as Metadata;
  if (!Array.isArray(functions)) {
    throw new Error(`The functions' metadata ${metadata} has no list "functions".`);
  }
  return (functions as NonNullable<Metadata["functions"]>).map((declared) => {
    const { id, name, description = "", options, parameters = [] } = declared;
    if (id === undefined || name === undefined) {
      throw new Error(`A function in ${metadata} has no id or no name.`);
    }
    return {
      name: namespace === "" ? name : `${namespace}.${name}`,
      description,
      parameters,
      cancelable: options?.cancelable === true,
      takesErrors: allowErrorForDataTypeAny,
    };
  });
}
