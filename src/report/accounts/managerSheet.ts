/** Sheet Manager: one manager on a page. Who it is, is picked in its first cell; all else follows by formulas (R22, R33, R79-R84). */
import { SEGMENTS, type Segment } from "../../engine/codes";
import { palette } from "../blocks/palette";
import type { Formula, ReportSheet, Style } from "../blocks/report";
import { lettersInUse } from "../byHand/lettersInUse";
import { segmentOfLetters } from "../letters";
import { adviceOf } from "../matrix/advice";
import { nameKey } from "../nameKey";
import { printed } from "../printed";
import type { ReportInput } from "../reportInput";
import { valueFormat } from "../segments/valueFormat";
import { SKILLS } from "../typedColumns";
import { strategyFormula } from "./guidance";
import { managersOfList } from "./managerRows";
import { KEY_TYPE_CODES } from "./strategiesSheet";
import { studyLists } from "./training";
import { namedColumn, namedHeader } from "./view/namedColumn";
import { ManagerView } from "./view/managerView";
import { quoted } from "./view/quoted";
import { COLUMNS, DATA, LEFT, RIGHT, VIEW_TOP } from "./view/viewPage";

/** More than these stand on Training and on Matrix. */
const MOST_PRODUCTS = 12;
const MOST_CELLS = 5;

/** undefined where there are no managers to be told of, or somebody deleted the sheet and nobody asks for it */
export function managerSheet(input: ReportInput): ReportSheet | undefined {
  const isAsked = input.accounts?.isAsked === true;
  if (!isAsked && (input.views.manager === undefined || input.earlier.managers === undefined))
    return undefined;
  const study = studyLists(input);
  const names = managerNames(input);
  const view = new ManagerView(
    input,
    names,
    names.find((name) => cellsOf(input, name).length > 0)
  );
  const { page } = view;
  const products = names.map((name) => study(name).slice(0, MOST_PRODUCTS));
  const cells = names.map((name) => cellsOf(input, name).slice(0, MOST_CELLS));
  const words = input.wording.messages.managers;
  const slots = (all: readonly (readonly unknown[])[]) =>
    Array.from({ length: Math.max(1, ...all.map((own) => own.length)) }, (_, i) => i);
  const [productSlots, cellSlots] = [slots(products), slots(cells)];
  const productHeader = namedHeader(input, "training", "product") ?? "";
  const found = view.lookUp([
    ...productSlots.map((i) => ({
      header: `${productHeader} ${i + 1}`,
      cells: products.map((own) => own[i] ?? ""),
    })),
    ...cellSlots.map((i) => ({
      header: `${words.view.cells} ${i + 1}`,
      cells: cells.map((own) => own[i] ?? ""),
    })),
    ...cellSlots.map((i) => ({
      header: `${input.wording.messages.sheets.matrix.advice} ${i + 1}`,
      cells: cells.map((own) =>
        own[i] === undefined ? (i === 0 ? words.view.noAccounts : "") : adviceOf(input, own[i])
      ),
    })),
  ]);
  const foundProducts = found.slice(0, productSlots.length);
  const left = profile(view, skills(view, figures(view, VIEW_TOP)));
  const right = tasks(view, studyList(view, VIEW_TOP, foundProducts, products.flat()));
  const foundCells = found.slice(productSlots.length);
  strategies(view, Math.max(left, right), {
    cells: foundCells.slice(0, cellSlots.length),
    advice: foundCells.slice(cellSlots.length),
    known: [...new Set(cells.flat())],
  });
  return {
    kind: "manager",
    name: input.names.sheets.manager,
    ...page.draft.drawing(),
    columnWidths: page.widths,
    print: printed(input, { isOnePage: true, columns: DATA }),
    gridlines: false,
    tabColor: palette.classes.A.fill,
  };
}

/** Those of the list first, then whoever else stands on Managers. */
function managerNames(input: ReportInput): readonly string[] {
  const all = [
    ...(managersOfList(input)?.rows ?? []).map(({ manager }) => manager),
    ...(input.earlier.managers ?? []).map(({ text }) => text("manager").trim()),
  ];
  const known = new Map<string, string>();
  for (const name of all)
    if (name !== "" && !known.has(nameKey(name))) known.set(nameKey(name), name);
  return [...known.values()];
}

/** In which cells of the matrix the accounts of a manager stand, the one that brings most first. */
function cellsOf(input: ReportInput, manager: string): readonly Segment[] {
  const managers = managersOfList(input);
  const { customers } = input.result.analysis;
  const sums = new Map<Segment, number>();
  for (const { customer } of input.review.accountSales) {
    if (nameKey(managers?.of(customer) ?? "") !== nameKey(manager)) continue;
    const { abc, xyz } = lettersInUse(input, customer);
    const segment = SEGMENTS.find((one) => one === segmentOfLetters(abc, xyz));
    if (segment !== undefined)
      sums.set(segment, (sums.get(segment) ?? 0) + customers.value[customer]!);
  }
  return [...sums].sort(([, p], [, q]) => q - p).map(([segment]) => segment);
}

function figures(view: ManagerView, top: number): number {
  const { page, input } = view;
  const styled = (id: string, style: Style) => {
    const field = view.field(id);
    return field && { ...field, style };
  };
  const whole: Style = { numberFormat: "#,##0" };
  let row = page.heading(top, LEFT, input.wording.messages.accountViews.figures);
  for (const [one, other] of [
    [styled("customers", whole), styled("keyAccounts", whole)],
    [
      styled("value", { numberFormat: valueFormat(input) }),
      styled("share", { numberFormat: "0.0%" }),
    ],
    [styled("lost", whole), styled("returned", whole)],
    [styled("kept", { numberFormat: "0%" }), styled("years", { numberFormat: "0.0" })],
  ])
    row = page.pair(row, LEFT, [one, other]);
  return page.pair(row, LEFT, [view.field("state")]);
}

/** What they can do, by their own account (R81-R84). */
function skills(view: ManagerView, top: number): number {
  const { page, input } = view;
  const { list, view: words } = input.wording.messages.managers;
  const grades = Object.values(list.skills).join(" · ");
  let row = page.heading(top, LEFT, `${words.skills}: ${grades}`);
  for (let i = 0; i < SKILLS.length; i += 2)
    row = page.pair(
      row,
      LEFT,
      SKILLS.slice(i, i + 2).map((id) => view.field(id))
    );
  return row;
}

/** What they learned (R80). */
function profile(view: ManagerView, top: number): number {
  const { page, input } = view;
  let row = page.heading(top, LEFT, input.wording.messages.managers.view.profile);
  for (const id of ["education", "psychology", "languages"])
    row = page.wide(row, LEFT, view.field(id));
  return row;
}

/** What their customers buy, and whether they were trained on it, which counts as soon as it is typed (R22, R81). */
function studyList(
  view: ManagerView,
  top: number,
  products: readonly Formula[],
  texts: readonly string[]
): number {
  const { page, input } = view;
  const { view: words } = input.wording.messages.managers;
  const { yes, no } = input.wording.messages.keyAccounts;
  const row = page.heading(top, RIGHT, words.study);
  const column = (id: string) => namedColumn(input, "training", id);
  const [manager, product, trainedOn] = [column("manager"), column("product"), column("trainedOn")];
  const isKnown = manager !== undefined && product !== undefined && trainedOn !== undefined;
  const trained = products.map(({ formula }): Formula => {
    if (!isKnown) return literal("");
    const name = formula.slice(1);
    const rows = `(${manager}=${view.picked})*(${product}=${name})*ISNUMBER(${trainedOn})`;
    return { formula: `=IF(${name}="","",IF(SUMPRODUCT(${rows})>0,"${yes}","${no}"))` };
  });
  return page.list(row, [
    {
      ...{
        header: namedHeader(input, "training", "product") ?? "",
        column: RIGHT,
        span: COLUMNS - 1,
      },
      cells: products,
      texts,
    },
    {
      ...{ header: words.trained, column: RIGHT + COLUMNS - 1, span: 1 },
      cells: trained,
      texts: [yes, no],
    },
  ]);
}

/** What they are to do, or a neutral template where nobody has typed that (R79). */
function tasks(view: ManagerView, top: number): number {
  const { page, input } = view;
  const { functions, template, note } = input.wording.messages.managers.view;
  const typed = view.field("tasks");
  if (typed === undefined) return top;
  let row = page.heading(top, RIGHT, functions);
  const own = typed.value.formula.slice(1);
  const texts = [template, ...typed.texts];
  const value = { formula: `=IF(${own}="",${view.note(template)},${own})` };
  row = page.wide(row, RIGHT, { ...typed, value, texts }, 4);
  return page.wide(row, RIGHT, { label: "", value: literal(note), style: { color: palette.muted }, texts: [note] }); // prettier-ignore
}

/** By type as they are typed, and by cell as Matrix has them (R33). */
function strategies(
  view: ManagerView,
  top: number,
  of: {
    readonly cells: readonly Formula[];
    readonly advice: readonly Formula[];
    readonly known: readonly Segment[];
  }
): void {
  const { page, input } = view;
  const { managers, keyAccounts, sheets } = input.wording.messages;
  const span = RIGHT + COLUMNS - LEFT - 1;
  const texts = KEY_TYPE_CODES.flatMap((type) => strategyFormula(input, type) ?? []);
  let row = top;
  if (texts.length > 0) {
    row = page.headingAcross(row, managers.view.types);
    row = page.list(row, [
      {
        ...{ header: namedHeader(input, "strategies", "type") ?? "", column: LEFT, span: 1 },
        cells: KEY_TYPE_CODES.map((type) => literal(keyAccounts.types[type])),
        texts: [],
      },
      {
        ...{ header: namedHeader(input, "strategies", "strategy")!, column: LEFT + 1, span },
        cells: texts,
        texts: (input.earlier.strategies ?? []).map((one) => one.text("strategy")),
      },
    ]);
  }
  row = page.headingAcross(row, managers.view.cells);
  page.list(row, [
    {
      ...{ header: sheets.columns.segment, column: LEFT, span: 1, style: { bold: true } },
      cells: of.cells,
      texts: [],
    },
    {
      ...{ header: sheets.matrix.advice, column: LEFT + 1, span },
      cells: of.advice,
      texts: of.known.map((segment) => adviceOf(input, segment)),
    },
  ]);
}

function literal(text: string): Formula {
  return { formula: `=${quoted(text)}` };
}
