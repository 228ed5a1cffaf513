/** A fault of ours, as a message can carry it: the user's data make no exceptions. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

export function failureOf(error: unknown): Failure {
  return error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack ?? "" }
    : { name: "Error", message: String(error), stack: "" };
}

/** The fault as it was thrown in the worker, with the place there. */
export function errorOf({ name, message, stack }: Failure): Error {
  const error = new Error(message);
  error.name = name;
  error.stack = stack;
  return error;
}
