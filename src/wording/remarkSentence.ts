import { fill } from "./fill";
import type { Formats } from "./formats";
import type { Messages } from "./messages";
import type { Remark } from "./remark";
import type { ValuesOf } from "./text";

export function remarkSentence(
  { code, facts }: Remark,
  { remarks }: Messages,
  formats: Formats
): string {
  const template = remarks[code];
  return fill(template, facts as ValuesOf<typeof template>, formats);
}
