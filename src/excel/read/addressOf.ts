import type { Place } from "./locateSource";

/** "Sales!A1:F900"; of several lists with ";" between them. */
export function addressOf(places: readonly Pick<Place, "range">[]): string {
  return places.map(({ range }) => range.address).join(";");
}
