import type { Analysis } from "../engine/analysis";

/**
 * Eight hexadecimal digits that tell two results apart: the same customers with the same letters, status and value give the same
 * (FNV-1a, 32 bits).
 */
export function fingerprint({ customers }: Analysis, names: readonly string[]): string {
  let hash = 0x811c9dc5;
  const take = (text: string) => {
    for (let i = 0; i < text.length; i += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  };
  for (const c of customers.order) {
    take(names[c]!);
    take(`${customers.abc[c]}${customers.xyz[c]}${customers.status[c]}`);
    take(customers.value[c]!.toFixed(4));
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
