/** Ends the program with one sentence on stderr. 1: the input cannot be used, or the output cannot be written; 2: wrong usage. */
export function stop(code: 1 | 2, sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
