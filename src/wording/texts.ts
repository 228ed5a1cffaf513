import type { Texts } from "./text";

/** Makes a catalogue of literals one whose texts know their values. */
export function texts<const Catalogue>(catalogue: Catalogue): Texts<Catalogue> {
  // The values are in the type alone (text.ts).
  return catalogue as Texts<Catalogue>;
}
