/** Characters that XML 1.0 cannot hold, not even by number: control characters but tab and ends of lines, halves of a pair, and two more. */
export const UNKNOWN_TO_XML = /[^\P{Cc}\t\n\r\x7f-\x9f]|[\ufffe\uffff\p{Surrogate}]/gu;
