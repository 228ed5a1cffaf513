import type { SheetDraft } from "../blocks/sheetDraft";
import { money, share } from "../blocks/rounded";
import { abcLetters } from "../byHand/abcLetters";
import { lettersInUse } from "../byHand/lettersInUse";
import type { ReportInput } from "../reportInput";
import { valueFormat } from "../segments/valueFormat";
import { footBlock } from "./footBlock";
import { COUNTS, PART, TEXT, WHOLE } from "./footStyles";
import { relationColumns } from "./relationColumns";
import { relations } from "./relations";

const MOST = 40;

type ManagersOf = ReportInput["review"]["keyAccounts"]["managers"][number];

/** Whose hands the sales are in, and how their customers fare: one table for each column of managers (R76, R77, R78). */
export function managersBlock(draft: SheetDraft, input: ReportInput): void {
  for (const one of input.review.keyAccounts.managers) managersOf(draft, input, one);
}

function managersOf(draft: SheetDraft, input: ReportInput, one: ManagersOf): void {
  const { review, result, wording } = input;
  const { analysis } = result;
  const { blocks } = wording.messages.keyAccounts;
  const { name, values, dominant } = review.dimensions[one.dimension]!;
  const figures = relationColumns(
    wording,
    relations(input, { valueOf: dominant, dimension: one.dimension })
  );
  const letters = abcLetters(analysis);
  const classes = (value: number): string => {
    const own = Array.from(analysis.customers.order).filter((c) => dominant[c] === value);
    const letterOf = own.map((c) => lettersInUse(input, c).abc);
    return letters.map((letter) => letterOf.filter((held) => held === letter).length).join(" / ");
  };
  footBlock(draft, {
    title: wording.fill(blocks.managers, { dimension: name }),
    headers: [
      name,
      blocks.customers,
      blocks.key,
      wording.messages.classes.basis[analysis.valueBasis].name,
      wording.messages.sheets.columns.share,
      letters.join(" / "),
      ...figures.headers,
    ],
    styles: [
      TEXT,
      WHOLE,
      WHOLE,
      { numberFormat: valueFormat(input) },
      PART,
      COUNTS,
      ...figures.styles,
    ],
    rows: one.managers
      .slice(0, MOST)
      .map(({ value, customers, keyAccounts, sum, share: part }) => [
        values[value] || blocks.noManager,
        customers,
        keyAccounts,
        money(sum),
        share(part),
        classes(value),
        ...figures.cells(value),
      ]),
    says: [...dependence(input, one), ...notes(input, one)],
  });
}

/** On one person; [] where nobody sells anything. */
function dependence({ review, result, wording }: ReportInput, one: ManagersOf): readonly string[] {
  const [first] = one.managers;
  if (first === undefined || first.share === 0) return [];
  const { blocks } = wording.messages.keyAccounts;
  const basis = wording.messages.classes.basis[result.analysis.valueBasis].of;
  const name = review.dimensions[one.dimension]!.values[first.value] || blocks.noManager;
  const without = one.withoutLargest;
  return [
    wording.fill(blocks.oneManager, { name, share: wording.formats.share(first.share), basis }),
    ...(one.halfWithOne ? [blocks.half] : []),
    ...(without === null || without.part < 0
      ? []
      : [
          wording.fill(blocks.ifLeft, {
            name,
            part: wording.formats.share(without.part),
            basis,
            changed: without.changed,
          }),
        ]),
  ];
}

function notes({ wording }: ReportInput, { managers }: ManagersOf): readonly string[] {
  const { blocks } = wording.messages.keyAccounts;
  return [
    blocks.whose,
    ...(managers.length > MOST
      ? [wording.fill(blocks.firstOf, { shown: MOST, count: managers.length })]
      : []),
  ];
}
