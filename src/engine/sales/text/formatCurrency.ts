import { currencyCode } from "../words/currencies";

/** ISO code of the currency that a number format shows (₴, [$€-407], "грн"); "" if it shows none. */
export function formatCurrency(format: string): string {
  if (format === "General" || format === "") return "";
  const first = format.split(";")[0]!;
  const tagged = /\[\$([^\]-]+)(?:-[^\]]*)?\]/.exec(first);
  if (tagged) return currencyCode(tagged[1]!);
  for (const quoted of first.matchAll(/"([^"]*)"/g)) {
    const code = currencyCode(quoted[1]!);
    if (code !== "") return code;
  }
  const sign = /[$€£¥₴฿₽₸₹₩₫₪₺₾]/.exec(first.replace(/"[^"]*"/g, "").replace(/\[[^\]]*\]/g, ""));
  return sign ? currencyCode(sign[0]) : "";
}
