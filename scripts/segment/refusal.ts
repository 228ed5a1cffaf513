/** What cannot be used, in one sentence: thrown, and not `stop`, where something is open that must end before the program does. */
export class Refusal extends Error {
  /** @param code that the program ends with: 1: the input cannot be used; 2: wrong usage. */
  constructor(
    readonly code: 1 | 2,
    sentence: string,
    options?: ErrorOptions
  ) {
    super(sentence, options);
  }
}
