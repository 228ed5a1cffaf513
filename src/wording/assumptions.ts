import type { Analysis } from "../engine/analysis";
import type { Layout } from "../engine/sales/layout";
import { fill, type Values } from "./fill";
import type { Formats } from "./formats";
import type { Messages } from "./messages";

/** What was decided without asking; each part can be clicked and changed. */
export interface Assumption {
  readonly part: "value" | "window" | "period" | "customer" | "amount" | "limits" | "xyz" | "lost";
  readonly text: string;
}

/** @param columns those of the layout that was read; absent: without the parts about columns. */
export function assumptions(
  analysis: Analysis,
  columns: Layout["columns"] | undefined,
  messages: Messages,
  formats: Formats
): readonly Assumption[] {
  const { assumptions: words } = messages.sentences;
  const { settings } = analysis;
  const parts: Assumption[] = [];
  const add = (part: Assumption["part"], template: string, values: Values) => {
    parts.push({ part, text: fill(template, values, formats) });
  };
  add("value", words.value, { basis: messages.classes.basis[analysis.valueBasis].by });
  const dated = analysis.asOfDay > 0;
  if (dated) {
    const { fromDay, asOfDay, lastCompleteDay, period } = analysis;
    add("window", words.window, { from: formats.day(fromDay), to: formats.day(asOfDay) });
    add("period", words.period, {
      period: messages.classes.periods[period].by,
      lastDay: lastCompleteDay > 0 && lastCompleteDay < asOfDay ? formats.day(lastCompleteDay) : "",
    });
  }
  if (columns?.customer) add("customer", words.customer, { header: columns.customer.header });
  if (columns?.amount) add("amount", words.amount, { header: columns.amount.header });
  else if (columns?.quantity && columns.price) {
    add("amount", words.amountProduct, {
      quantity: columns.quantity.header,
      price: columns.price.header,
    });
  }
  const { abc, xyz, lost } = settings;
  if (abc.by === "computed") add("limits", words.limitsComputed, {});
  else if (abc.by !== "share" || abc.limits.length > 0) add("limits", words.limitsOwn, {});
  else add("limits", words.limits, { a: abc.a * 100, b: abc.b * 100 });
  if (!dated) return parts;
  const shares = xyz.method === "frequency" || xyz.method === "forecast";
  const limit = (value: number) => (shares ? formats.percent(value) : formats.decimal(value, 2));
  add("xyz", words.xyz[xyz.method], { x: limit(xyz.x), y: limit(xyz.y) });
  add("lost", words.lost[lost.rule], {
    days: lost.days,
    k: lost.k,
    quantile: formats.percent(lost.quantile),
    alive: formats.percent(lost.alive),
  });
  return parts;
}
