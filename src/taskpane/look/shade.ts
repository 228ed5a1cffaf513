/**
 * Ground of a matrix cell: the larger its share, the stronger. Light enough for the text on it in both themes (4.5:1).
 * @param share 0..1
 */
export function shade(share: number): string {
  const strength = share <= 0 ? 0 : 0.08 + 0.4 * Math.sqrt(Math.min(share, 1));
  return `rgba(22, 130, 111, ${strength.toFixed(3)})`;
}
