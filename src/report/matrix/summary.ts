/** Below the cards: customers without a class, the totals, and whether everybody was counted. */
import { cellAddress } from "../blocks/address";
import { NO_CLASS } from "../../engine/codes";
import { palette } from "../blocks/palette";
import type { Value } from "../blocks/report";
import type { SheetDraft } from "../blocks/sheetDraft";
import { quoted } from "../blocks/quoted";
import { numberStyles } from "./numberStyles";
import { CARDS, LABEL, MEASURE, type MatrixPlan } from "./plan";

export function summary(draft: SheetDraft, plan: MatrixPlan): void {
  const measures = plan.ofSegment(NO_CLASS);
  const noClassTop = draft.next;
  const { noClass, total } = plan.words;
  threeRows(draft, plan, noClass, (i, column) =>
    column === plan.total ? measures[i]! : i === 0 && column === CARDS ? plan.noClassMeaning() : ""
  );
  draft.style(noClassTop, CARDS, 1, 1, {
    italic: true,
    color: palette.muted,
    align: "Left",
    indent: 1,
  });
  const totalsTop = draft.next;
  threeRows(draft, plan, total, (i, column) => {
    const cards = plan.letters.map((_, letter) =>
      cellAddress(plan.cardTop(letter) + 1 + i, column)
    );
    const rest = column === plan.total ? [cellAddress(noClassTop + i, column)] : [];
    return { formula: `=${[...cards, ...rest].join("+")}` };
  });
  numberStyles(draft, plan, totalsTop, CARDS, plan.rhythms.length);
  reconciled(draft, plan, cellAddress(totalsTop, plan.total));
}

/** Customers, value and share with a label before them; a cell for each card column and the total. */
function threeRows(
  draft: SheetDraft,
  plan: MatrixPlan,
  label: string,
  cell: (measure: number, column: number) => Value
): void {
  const top = draft.next;
  const columns = plan.rhythms.length + 1;
  draft.put(top, LABEL, [[label]]);
  draft.put(
    top,
    MEASURE,
    plan.measureNames.map((name) => [name])
  );
  draft.put(
    top,
    CARDS,
    [0, 1, 2].map((i) => Array.from({ length: columns }, (_, c) => cell(i, CARDS + c)))
  );
  draft.merge(top, LABEL, 3, 1);
  draft.style(top, LABEL, 3, 1, {
    bold: true,
    color: palette.heading,
    fill: palette.band,
    align: "Center",
    vertical: "Center",
    wrap: true,
    outline: palette.paper,
  });
  draft.style(top, MEASURE, 3, 1, {
    color: palette.muted,
    align: "Left",
    vertical: "Center",
    indent: 1,
  });
  numberStyles(draft, plan, top, plan.total, 1);
  draft.style(top, plan.total, 3, 1, { fill: palette.band, bold: true });
  draft.style(top + 2, LABEL, 1, plan.total, { underline: palette.line });
  draft.height(top, 24);
  draft.next = top + 3;
}

/** Whether the matrix counts as many customers as the table has letters. @param customers address of the sum */
function reconciled(draft: SheetDraft, plan: MatrixPlan, customers: string): void {
  const { names, wording } = plan.input;
  const yes = `✓ ${quoted(plan.words.reconciled)}`;
  const no = `⚠ ${quoted(plan.words.notReconciled)}`;
  const letters = plan.column("abc");
  const check: Value =
    letters === undefined
      ? ""
      : { formula: `=IF(${customers}=COUNTIF(${letters},"?*"),"${yes}","${no}")` };
  const columns = [plan.header("abc"), plan.header("xyz")].filter((header) => header !== "");
  const live = { columns: columns.join(", "), sheet: names.sheets.segments };
  draft.put(draft.next, CARDS, [
    [check],
    [wording.fill(plan.words.live, live)],
    [plan.words.editable],
  ]);
  draft.style(draft.next, CARDS, 3, 1, {
    italic: true,
    color: palette.muted,
    align: "Left",
    indent: 1,
  });
  draft.next += 4;
}
