import type { ReviewedDimension } from "../../engine/review/review";
import { band } from "../blocks/band";
import { lettersInUse } from "../byHand/lettersInUse";
import { palette } from "../blocks/palette";
import type { Value } from "../blocks/report";
import { money } from "../blocks/rounded";
import type { SheetDraft } from "../blocks/sheetDraft";
import { statusOf } from "../letters";
import { CARDS, LABEL, type MatrixPlan } from "./plan";

/** Groups that are told apart; the largest of more. */
const MOST = 15;

/** What sales people ask for their own customers by. */
const ROLES = ["manager", "region", "product"] as const;

/** The same within each manager, region and group of products that the list has: customers of each cell as of the run (R26). */
export function within(draft: SheetDraft, plan: MatrixPlan): void {
  for (const role of ROLES) {
    const dimension = plan.input.review.dimensions.find((one) => one.role === role);
    if (dimension !== undefined) block(draft, plan, dimension);
  }
}

function block(draft: SheetDraft, plan: MatrixPlan, dimension: ReviewedDimension): void {
  const groups = groupsOf(plan, dimension);
  // Hundreds of products are no groups of customers.
  if (groups.length < 2 || (dimension.role === "product" && groups.length > MOST)) return;
  const { words, total, rhythms } = plan;
  const { fill } = plan.input.wording;
  const shown = groups.slice(0, MOST);
  const top = draft.next;
  draft.put(top, LABEL, [[fill(words.within.title, { dimension: dimension.name })]]);
  draft.style(top, LABEL, 1, 1, { bold: true, color: palette.heading });
  const [customers, value] = plan.measureNames;
  const names = [
    dimension.name,
    customers,
    ...rhythms.map((rhythm) => plan.rhythmName(rhythm)),
    value,
    ...plan.statuses.map(({ many }) => many),
  ];
  const numbers = [1, ...names.keys()].filter((at) => at === 1 || at > rhythms.length + 1);
  band(draft, top + 1, LABEL, names, numbers);
  draft.put(
    top + 2,
    LABEL,
    shown.map(({ text, members }) => rowOf(plan, text, members))
  );
  const count = shown.length;
  const number = { align: "Right", numberFormat: "#,##0" } as const;
  draft.style(top + 2, LABEL, count, names.length, { color: palette.ink });
  draft.style(top + 2, LABEL, count, 1, { align: "Left", indent: 1, bold: true });
  draft.style(top + 2, LABEL + 1, count, 1, number);
  draft.style(top + 1, CARDS, count + 1, rhythms.length, { align: "Left", indent: 1 });
  draft.style(top + 2, total, count, 1, { ...number, numberFormat: plan.valueFormat });
  if (plan.statuses.length > 0)
    draft.style(top + 2, total + 1, count, plan.statuses.length, number);
  draft.style(top + 1 + count, LABEL, 1, names.length, { underline: palette.line });
  draft.next = top + 2 + count;
  const more = groups.length - count;
  if (more > 0) {
    draft.put(draft.next, LABEL, [[fill(words.within.more, { count: more })]]);
    draft.style(draft.next, LABEL, 1, 1, { color: palette.muted, italic: true });
    draft.next += 1;
  }
  draft.next += 1;
}

interface Group {
  readonly text: string;
  readonly members: readonly number[];
  readonly value: number;
}

/** Whoever stands in the list without a manager, say, is in none. */
function groupsOf(
  { input }: MatrixPlan,
  { values, dominant }: ReviewedDimension
): readonly Group[] {
  const { customers } = input.result.analysis;
  const found = new Map<string, number[]>();
  for (const c of customers.order) {
    const text = values[dominant[c]!] ?? "";
    if (text === "") continue;
    const members = found.get(text) ?? [];
    members.push(c);
    found.set(text, members);
  }
  return [...found]
    .map(([text, members]) => ({
      text,
      members,
      value: members.reduce((sum, c) => sum + customers.value[c]!, 0),
    }))
    .sort((a, b) => b.value - a.value || (a.text < b.text ? -1 : 1));
}

function rowOf({ input, ...plan }: MatrixPlan, text: string, members: readonly number[]): Value[] {
  const { result, wording } = input;
  const { customers } = result.analysis;
  const count = (isMeant: (c: number) => boolean): number => members.filter(isMeant).length;
  const isDated = plan.rhythms.length > 1;
  return [
    text,
    members.length,
    // "A 3 · C 5"
    ...plan.rhythms.map((xyz) => {
      const inCells = plan.letters.flatMap((abc) => {
        const inCell = count((c) => {
          const inUse = lettersInUse(input, c);
          return inUse.abc === abc && (!isDated || inUse.xyz === xyz);
        });
        return inCell === 0 ? [] : [`${abc} ${inCell}`];
      });
      return inCells.length === 0 ? "–" : inCells.join(" · ");
    }),
    money(members.reduce((sum, c) => sum + customers.value[c]!, 0)),
    ...plan.statuses.map(({ name }) => count((c) => statusOf(customers, c, wording) === name)),
  ];
}
