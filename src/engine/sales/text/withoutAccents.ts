/** Latin letters without their accents: "société" and "societe" are one word. Other scripts stay, where a mark makes another letter. */
export function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/([a-z])[\u0300-\u036f]+/gi, "$1")
    .normalize("NFC");
}
