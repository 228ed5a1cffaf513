import type { Customers } from "../../engine/customers";
import { abcOf, xyzOf } from "../letters";
import type { StandingLetters } from "./standingLetters";

/**
 * The computed letters as the hidden column keeps them: "CX"; "CX=a" where the first is overruled by hand; "CX<BY" where BY stood there before, for a run
 * that is cut off between the columns.
 */
export function computedLetters(
  customers: Customers,
  customer: number,
  standing: StandingLetters | undefined
): string {
  const [abc, xyz] = [abcOf(customers, customer), xyzOf(customers, customer)];
  const { byHand = {}, ours } = standing ?? {};
  const marks = `${byHand.abc === undefined ? "" : "a"}${byHand.xyz === undefined ? "" : "x"}`;
  const before = (byHand.abc === undefined && ours?.abc) || abc;
  const rhythmBefore = (byHand.xyz === undefined && ours?.xyz) || xyz;
  const old = `${before}${rhythmBefore}`;
  const isChanged = old !== `${abc}${xyz}` && old.length === 2;
  return `${abc}${xyz}${marks === "" ? "" : `=${marks}`}${isChanged ? `<${old}` : ""}`;
}
