/** Rough Latin skeletons of Cyrillic letters, only to find names that may be one name in two scripts. */
const PAIRS =
  "а=a б=b в=v г=g ґ=g д=d е=e є=e ё=e ж=z з=z и=i і=i ї=i й=i ы=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=k " +
  "ц=ts ч=k ш=s щ=s ь= ъ= э=e ю=iu я=ia " +
  "c=k h= j=i q=k w=v x=ks y=i";

const MAP: ReadonlyMap<string, string> = new Map(
  PAIRS.split(" ").map((pair) => {
    const [from, to] = pair.split("=");
    return [from!, to ?? ""] as const;
  })
);

/** The skeleton of a folded name: one script, no spaces, no doubled letters. */
export function skeleton(folded: string): string {
  let result = "";
  for (const character of folded) {
    const mapped = MAP.get(character) ?? (character === " " || character === "-" ? "" : character);
    if (mapped === "" || (result.endsWith(mapped) && !/\d/.test(mapped))) continue;
    result += mapped;
  }
  return result;
}
