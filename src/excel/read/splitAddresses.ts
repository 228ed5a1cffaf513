/** "Jan!A1:F900;'Feb; paid'!A1:F800" as its addresses; a semicolon between quotes belongs to the name of a sheet. */
export function splitAddresses(addresses: string): readonly string[] {
  const parts = addresses.match(/(?:[^;']|'[^']*')+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
