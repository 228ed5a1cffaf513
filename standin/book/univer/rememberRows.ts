import { CELL_INVERTED_INDEX_CACHE } from "../engines/univer";

type Rows = Set<number>;

/** Univer's memory of which rows of a column hold what. */
interface Memory {
  readonly _cache: Map<string, Map<string, Map<number, Column>>>;
  set(...cell: Parameters<typeof CELL_INVERTED_INDEX_CACHE.set>): void;
  shouldContinueBuildingCache(...at: readonly unknown[]): boolean;
}

/** The rows of each value. A row is under one value, the last that was seen in it. */
class Column extends Map<unknown, Rows> {
  private readonly rowsOf = new Map<number, Rows>();

  override set(value: unknown, rows: Rows): this {
    const add = rows.add.bind(rows);
    rows.add = (row) => {
      const before = this.rowsOf.get(row);
      if (before !== rows) before?.delete(row);
      this.rowsOf.set(row, rows);
      return add(row);
    };
    return super.set(value, rows);
  }
}

let isPut = false;

/**
 * Where a formula writes a cell, Univer looks for what it remembered of it through all values of the column: a table of 15,000 rows that a formula spills took seven
 * seconds. A row is found by its number.
 */
export function rememberRows(): void {
  if (isPut) return;
  isPut = true;
  const memory = CELL_INVERTED_INDEX_CACHE as unknown as Memory;
  const set = memory.set.bind(memory);
  const isWanted = memory.shouldContinueBuildingCache.bind(memory);
  let isWritten = false;
  memory.shouldContinueBuildingCache = (...at) => isWritten || isWanted(...at);
  memory.set = (unitId, sheetId, column, value, row, isWrite = false) => {
    if (!isWrite && !isWanted(unitId, sheetId, column, row)) return;
    const sheets = entry(memory._cache, unitId, () => new Map<string, Map<number, Column>>());
    const columns = entry(sheets, sheetId, () => new Map<number, Column>());
    entry(columns, column, () => new Column());
    isWritten = isWrite;
    try {
      set(unitId, sheetId, column, value, row);
    } finally {
      isWritten = false;
    }
  };
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = create()));
  return value;
}
