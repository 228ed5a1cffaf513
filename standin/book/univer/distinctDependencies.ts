import { IDependencyManagerService } from "../engines/univer";
import type { BookContext } from "./bookContext";

/**
 * A formula that names a column in each of its terms depends on it once. Univer puts every mention into its tree of ranges, where equal ranges are the slowest:
 * most of the time of a run over results went into it.
 */
export function distinctDependencies({ injector }: BookContext): void {
  const manager = injector.get(IDependencyManagerService);
  const add = manager.addDependencyRTreeCache.bind(manager);
  manager.addDependencyRTreeCache = (tree) => {
    const seen = new Set<string>();
    const rangeList = tree.rangeList.filter(({ unitId, sheetId, range }) => {
      const { startRow, startColumn, endRow, endColumn } = range;
      const key = [unitId, sheetId, startRow, startColumn, endRow, endColumn].join();
      return !seen.has(key) && seen.add(key);
    });
    // Of a tree the manager reads here its id and its ranges, and keeps neither.
    add(Object.create(tree, { rangeList: { value: rangeList } }) as typeof tree);
  };
}
