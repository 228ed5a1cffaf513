import { classByHand } from "./classByHand";
import { type Letters, type LettersOfCustomer, lettersInCells } from "./lettersInCells";

/** The letters that count: those of the class set by hand, else those that stand in their own cells. */
export function lettersInUse(input: Letters, customer: number): LettersOfCustomer {
  const set = input.standing.get(customer)?.set ?? "";
  return { ...lettersInCells(input, customer), ...classByHand(set, input.result.analysis) };
}
