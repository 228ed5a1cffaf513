/** The nine cells: one card each, with name, customers, value, share, what it means and what to do. */
import type { Segment } from "../../engine/codes";
import { cellAddress, columnLetters } from "../blocks/address";
import { NO_CLASS } from "../../engine/codes";
import { palette } from "../blocks/palette";
import type { Formula, Value } from "../blocks/report";
import type { SheetDraft } from "../blocks/sheetDraft";
import { linkToRow } from "../segments/linkToRow";
import { textHeight } from "../blocks/textHeight";
import { numberStyles } from "./numberStyles";
import { CARDS, HEADER, LABEL, MEASURE, type MatrixPlan } from "./plan";

/** Small letters take less room than the width says. */
const SMALL = 1.18;
const SMALL_LINE_POINTS = 12.5;

export function cards(draft: SheetDraft, plan: MatrixPlan): void {
  draft.put(HEADER, CARDS, [
    [...plan.rhythms.map((rhythm) => plan.rhythmName(rhythm)), plan.words.total],
  ]);
  draft.style(HEADER, LABEL, 1, plan.total, {
    bold: true,
    fill: palette.heading,
    color: palette.headingText,
    align: "Center",
    vertical: "Center",
  });
  draft.height(HEADER, 24);
  plan.letters.forEach((letter, i) => cardRow(draft, plan, letter, plan.cardTop(i)));
  draft.next = plan.cardTop(plan.letters.length);
}

function cardRow(draft: SheetDraft, plan: MatrixPlan, letter: string, top: number): void {
  const { abc } = plan.input.wording.messages.classes;
  const segments = plan.rhythms.map((rhythm) => cardOf(letter, rhythm, plan));
  // Without dates there is no rhythm, and size alone advises nothing.
  const advice = plan.rhythms.length > 1 ? plan.words.advice : "";
  draft.put(top, LABEL, [[`${letter}\n${abc[letter as keyof typeof abc]}`]]);
  const names = [...plan.measureNames, ...plan.statuses.map(({ many }) => many)];
  draft.put(top, MEASURE, [[""], ...names.map((name) => [name]), [advice]]);
  draft.put(top, CARDS, [
    [...segments.map(({ name }) => name), ""],
    ...[0, 1, 2].map((i): Value[] => [
      ...segments.map(({ measures }) => measures[i]!),
      sumAcross(top + 1 + i, plan),
    ]),
    ...plan.statuses.map(({ name }, i): Value[] => [
      ...plan.rhythms.map((rhythm) => plan.ofSegmentStatus(letter, rhythm, name)),
      sumAcross(top + 4 + i, plan),
    ]),
    [...segments.map(({ about }) => about), ""],
  ]);
  dress(draft, plan, top);
  draft.height(
    top + plan.cardRows - 1,
    textHeight(
      segments.map(({ about }, i) => [about, plan.widths[CARDS + i]! * SMALL] as const),
      SMALL_LINE_POINTS
    )
  );
}

function cardOf(letter: string, rhythm: string, plan: MatrixPlan) {
  const segment = `${letter}${rhythm}`;
  const { input, words, rhythms } = plan;
  const { cells } = input.wording.messages.classes;
  const known = segment in cells ? cells[segment as Segment] : undefined;
  const empty = rhythms.length > 1 ? words.noLetterMeaning : "";
  return {
    name: known ? nameOf(segment as Segment, known.name, input) : "",
    about: known ? plan.adviceOf(segment as Segment) : empty,
    measures: plan.ofSegment(letter, rhythm),
  };
}

/** A link to the first customer of the cell. */
function nameOf(segment: Segment, name: string, input: MatrixPlan["input"]): Value {
  const text = `${segment} · ${name}`;
  return linkToRow(input, "segment", segment, text) ?? text;
}

function sumAcross(row: number, { total }: MatrixPlan): Formula {
  return { formula: `=SUM(${cellAddress(row, CARDS)}:${cellAddress(row, total - 1)})` };
}

function dress(draft: SheetDraft, plan: MatrixPlan, top: number): void {
  const width = plan.rhythms.length;
  const rows = plan.cardRows;
  const last = top + rows - 1;
  draft.merge(top, LABEL, rows, 1);
  draft.style(top, LABEL, rows, 1, {
    bold: true,
    size: 14,
    color: palette.heading,
    fill: palette.band,
    align: "Center",
    vertical: "Center",
    wrap: true,
    outline: palette.paper,
  });
  const label = { color: palette.muted, align: "Left", indent: 1 } as const;
  draft.style(top, MEASURE, rows - 1, 1, { ...label, vertical: "Center" });
  draft.style(last, MEASURE, 1, 1, { ...label, vertical: "Top" });
  const text = { color: palette.ink, align: "Left", indent: 1 } as const;
  draft.style(top, CARDS, 1, width, { ...text, bold: true, vertical: "Center" });
  numberStyles(draft, plan, top + 1, CARDS, width + 1);
  if (plan.statuses.length > 0)
    draft.style(top + 4, CARDS, plan.statuses.length, width + 1, {
      ...text,
      numberFormat: "#,##0",
    });
  draft.style(last, CARDS, 1, width, { ...text, size: 9, wrap: true, vertical: "Top" });
  draft.style(top, plan.total, rows, 1, { fill: palette.band, outline: palette.paper });
  plan.rhythms.forEach((rhythm, i) => {
    const isEmpty = rhythm === NO_CLASS && width > 1;
    draft.style(top, CARDS + i, rows, 1, {
      outline: palette.paper,
      ...(isEmpty ? { fill: palette.empty } : {}),
    });
  });
  heat(draft, top, rows, width > 1 ? width - 1 : 1);
  draft.height(top, 21);
  draft.height(top + 1, 24);
}

/** Colour by share of the value: the darker, the more it brings. */
function heat(draft: SheetDraft, top: number, rows: number, columns: number): void {
  const share = `${columnLetters(CARDS)}$${top + 4}`;
  const area = { row: top, column: CARDS, rows, columns };
  for (const { from, fill } of palette.heat) {
    const formula = from > 0 ? `=${share}>=${from}` : `=${share}>0`;
    draft.highlights.push({ area, formula, style: { fill } });
  }
}
