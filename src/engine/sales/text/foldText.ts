/**
 * Text made comparable for recognising words: lower case, "CustomerID" and "customer_id" as "customer id", punctuation
 * and all kinds of white space as one space. № # % stay, since they say something in a header.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\u0E4D\u0E32/g, "\u0E33") // Thai sara am, typed as two signs
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .replace(/['’ʼ`´]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}№#%]+/gu, " ")
    .trim();
}
