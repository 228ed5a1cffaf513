import type { Value } from "../../blocks/report";
import { typedNumber } from "../../typedNumber";

/** A cell as it was typed. @param isNumeric a number or a day is meant; what is none stays a text */
export function typedValue(text: string, isNumeric: boolean): Value {
  return (isNumeric ? typedNumber(text) : undefined) ?? text;
}
