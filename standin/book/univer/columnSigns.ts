/**
 * Univer's engine (0.25.1) reads no signs in the names of columns: there each stands as a letter of Unicode's private area, which nobody types.
 */
const PRIVATE = 0xe000;
const LAST_SIGN = 0x18ff;
const SIGN = /[^\p{L}\p{M}\p{N}_ ]/gu;

/** As the engine knows the column. */
export function toEngineColumn(name: string): string {
  return name.replace(SIGN, (sign) => {
    const code = sign.codePointAt(0)!;
    return code > LAST_SIGN ? sign : String.fromCharCode(PRIVATE + code);
  });
}

/** As people know it. */
export function toShownColumn(name: string): string {
  return name.replace(/[\ue000-\uf8ff]/gu, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - PRIVATE)
  );
}
