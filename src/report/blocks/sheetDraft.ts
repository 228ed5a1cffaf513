import type {
  Area,
  Block,
  CellLink,
  Choice,
  Drawing,
  Highlight,
  Style,
  StyledArea,
  Value,
} from "./report";

/** A sheet in the making: cells, formats, merges and heights as they are put down. Rows and columns are zero-based. */
export class SheetDraft {
  readonly blocks: Block[] = [];
  readonly styles: StyledArea[] = [];
  readonly highlights: Highlight[] = [];
  readonly links: CellLink[] = [];
  readonly merges: Area[] = [];
  readonly choices: Choice[] = [];
  readonly heights: [row: number, points: number][] = [];
  /** First free row. */
  next = 0;

  put(row: number, column: number, values: readonly (readonly Value[])[]): void {
    this.blocks.push({ row, column, values });
  }

  style(row: number, column: number, rows: number, columns: number, style: Style): void {
    this.styles.push({ area: { row, column, rows, columns }, style });
  }

  merge(row: number, column: number, rows: number, columns: number): void {
    this.merges.push({ row, column, rows, columns });
  }

  height(row: number, points: number): void {
    this.heights.push([row, points]);
  }

  /** Puts down what was drawn elsewhere, without links, choices and highlights: these look at cells by where they stand. */
  add({ blocks, styles, merges, heights }: SheetDraft, top: number): void {
    this.blocks.push(...blocks.map((block) => ({ ...block, row: block.row + top })));
    this.styles.push(
      ...styles.map(({ area, style }) => ({ area: { ...area, row: area.row + top }, style }))
    );
    this.merges.push(...merges.map((area) => ({ ...area, row: area.row + top })));
    this.heights.push(...heights.map(([row, points]) => [row + top, points] as [number, number]));
  }

  drawing(): Drawing {
    const { blocks, styles, highlights, links, merges, choices, heights } = this;
    return {
      ...{ blocks, styles, highlights, links, merges, rowHeights: heights },
      ...(choices.length > 0 && { choices }),
    };
  }
}
