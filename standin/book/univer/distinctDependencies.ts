import { IDependencyManagerService } from "../engines/univer";
import type { BookContext } from "./bookContext";

interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}
interface Item extends Box {
  readonly id: number;
}
/** All formulas that depend on the same cells. */
interface Shared extends Box {
  readonly ids: Set<number>;
}
interface Tree<T extends Box> {
  insert(item: T): void;
  remove(item: T): void;
  search(area: Box): T[];
}
/** What Univer keeps of dependencies: a tree of ranges for each sheet. */
interface Ranges {
  readonly _tree: Map<string, Map<string, unknown>>;
  getTree(unitId: string, sheetId: string): Tree<Item>;
}

/**
 * Formulas that depend on the same cells share one range. Univer puts every mention of every formula into its tree of ranges, where equal ranges are the slowest:
 * most of the time of a run over results went into it.
 */
export function distinctDependencies({ injector }: BookContext): void {
  const { _dependencyRTreeCache: ranges } = injector.get(IDependencyManagerService) as unknown as {
    readonly _dependencyRTreeCache: Ranges;
  };
  const made = ranges.getTree.bind(ranges);
  ranges.getTree = (unitId, sheetId) => {
    const known = ranges._tree.get(unitId)?.get(sheetId);
    if (known !== undefined) return known as Tree<Item>;
    const tree = sharing(made(unitId, sheetId) as unknown as Tree<Shared>);
    ranges._tree.get(unitId)!.set(sheetId, tree);
    return tree;
  };
}

function sharing(tree: Tree<Shared>): Tree<Item> {
  const boxes = new Map<string, Shared>();
  const keyOf = ({ minX, minY, maxX, maxY }: Box): string => [minX, minY, maxX, maxY].join();
  return {
    insert: ({ id, ...box }) => {
      const key = keyOf(box);
      let shared = boxes.get(key);
      if (shared === undefined) {
        shared = { ...box, ids: new Set() };
        boxes.set(key, shared);
        tree.insert(shared);
      }
      shared.ids.add(id);
    },
    remove: (item) => {
      const key = keyOf(item);
      const shared = boxes.get(key);
      if (shared?.ids.delete(item.id) !== true || shared.ids.size > 0) return;
      boxes.delete(key);
      tree.remove(shared);
    },
    search: (area) =>
      tree
        .search(area)
        .flatMap(({ ids, ...box }) => Array.from(ids, (id): Item => ({ ...box, id }))),
  };
}
