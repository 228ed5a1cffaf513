/** Why a file cannot be read, by the code of its sentence; `file` is its name. */
export type FileFault =
  | { readonly code: "fileNotText"; readonly facts: { readonly file: string } }
  | { readonly code: "fileDamaged"; readonly facts: { readonly file: string } }
  | { readonly code: "fileChanged"; readonly facts: { readonly file: string } }
  | {
      readonly code: "fileCodec";
      readonly facts: { readonly file: string; readonly codec: string };
    }
  | {
      readonly code: "fileUnreadable";
      readonly facts: { readonly file: string; readonly reason: string };
    }
  | { readonly code: "openQuote"; readonly facts: { readonly file: string; readonly line: number } }
  | {
      readonly code: "longLine";
      readonly facts: { readonly file: string; readonly line: number; readonly limit: number };
    }
  | {
      readonly code: "tooManyColumns";
      readonly facts: { readonly file: string; readonly limit: number };
    };

/** Something about a file of the user's, who can do something about it. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";

  constructor(
    readonly fault: FileFault,
    cause?: unknown
  ) {
    super(
      `${fault.code} ${JSON.stringify(fault.facts)}`,
      cause === undefined ? undefined : { cause }
    );
  }
}

/** What a browser says of a file that was chosen and is no more what it was: no later try can succeed. */
const CHANGED: ReadonlySet<string> = new Set(["NotReadableError", "NotFoundError"]);

export function isOfDisk({ code, name }: Error & { readonly code?: unknown }): boolean {
  return CHANGED.has(name) || (typeof code === "string" && /^E[A-Z]+$/.test(code));
}

/** A file that the disk, or the browser, refuses. */
export function diskProblem(file: string, error: Error): FileProblem {
  return CHANGED.has(error.name)
    ? new FileProblem({ code: "fileChanged", facts: { file } }, error)
    : new FileProblem(
        { code: "fileUnreadable", facts: { file, reason: error.message.replace(/\.$/, "") } },
        error
      );
}
