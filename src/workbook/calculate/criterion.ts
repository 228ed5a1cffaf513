import type { Scalar } from "./scalars";

/** What COUNTIFS takes: a text, with "*" and "?" for any letters, "~" before those that are meant; "" for an empty cell; "<>" before what is not. */
export function criterion(text: string): (value: Scalar) => boolean {
  const [, sign = "", wanted = ""] = /^(<>|=)?(.*)$/su.exec(text) ?? [];
  if (sign === "" && /^[<>]/.test(wanted)) throw new Error(`The criterion ${text} is not known`);
  const is = isLike(wanted);
  return sign === "<>" ? (value) => !is(value) : is;
}

function isLike(wanted: string): (value: Scalar) => boolean {
  if (wanted === "") return (value) => value === null || value === "";
  const number = Number(wanted);
  if (wanted.trim() !== "" && !Number.isNaN(number))
    return (value) => value === number || (typeof value === "string" && Number(value) === number);
  const is = matcher(wanted);
  return (value) => typeof value === "string" && is(value);
}

/** Whether texts are this one, whatever their case. */
export function matcher(wanted: string): (text: string) => boolean {
  if (!/[~*?]/.test(wanted)) {
    const lower = wanted.toLowerCase();
    return (text) => text.toLowerCase() === lower;
  }
  // Under flag u only signs that mean something may be escaped: neither "~" nor "-".
  const pattern = wanted.replace(
    /~([*?])|~(~)|([*?])|([\\^$.|+()[\]{}])/gu,
    (_, meant, tilde, any, sign) =>
      tilde ?? (any === undefined ? `\\${meant ?? sign}` : any === "*" ? ".*" : ".")
  );
  const regular = new RegExp(`^${pattern}$`, "isu");
  return (text) => regular.test(text);
}
