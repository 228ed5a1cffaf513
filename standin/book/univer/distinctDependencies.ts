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
/** All formulas that depend on the same cells, by their ids. */
interface Shared extends Box {
  readonly items: Map<number, Item>;
}
interface Tree<T extends Box> {
  insert(item: T): void;
  remove(item: T): void;
  search(area: Box): T[];
}
interface SharingTree extends Tree<Item> {
  /** Takes out what one formula depends on in an area. */
  forget(id: number, area: Box): void;
}
/** What Univer keeps of dependencies: a tree of ranges for each sheet. */
interface Ranges {
  readonly _tree: Map<string, Map<string, unknown>>;
  getTree(unitId: string, sheetId: string): SharingTree;
  _removeRTreeItem(search: {
    readonly unitId: string;
    readonly sheetId: string;
    readonly id: number;
    readonly range: {
      readonly startRow: number;
      readonly endRow: number;
      readonly startColumn: number;
      readonly endColumn: number;
    };
  }): void;
}

/**
 * Formulas that depend on the same cells share one range. Univer puts every mention of every formula into its tree of ranges, where equal ranges are the slowest:
 * most of the time of a run over results went into it. What a formula depends on is found by the formula, where Univer looks through all that lies there.
 */
export function distinctDependencies({ injector }: BookContext): void {
  const { _dependencyRTreeCache: ranges } = injector.get(IDependencyManagerService) as unknown as {
    readonly _dependencyRTreeCache: Ranges;
  };
  const made = ranges.getTree.bind(ranges);
  ranges.getTree = (unitId, sheetId) => {
    const known = ranges._tree.get(unitId)?.get(sheetId);
    if (known !== undefined) return known as SharingTree;
    const tree = sharing(made(unitId, sheetId) as unknown as Tree<Shared>);
    ranges._tree.get(unitId)!.set(sheetId, tree);
    return tree;
  };
  ranges._removeRTreeItem = ({ unitId, sheetId, id, range }) =>
    ranges.getTree(unitId, sheetId).forget(id, {
      minX: range.startColumn,
      minY: range.startRow,
      maxX: range.endColumn,
      maxY: range.endRow,
    });
}

function sharing(tree: Tree<Shared>): SharingTree {
  const boxes = new Map<string, Shared>();
  /** By the formulas that depend on them. */
  const boxesOf = new Map<number, Set<Shared>>();
  const keyOf = ({ minX, minY, maxX, maxY }: Box): string => [minX, minY, maxX, maxY].join();
  const take = (id: number, shared: Shared): void => {
    if (!shared.items.delete(id)) return;
    boxesOf.get(id)?.delete(shared);
    if (boxesOf.get(id)?.size === 0) boxesOf.delete(id);
    if (shared.items.size > 0) return;
    boxes.delete(keyOf(shared));
    tree.remove(shared);
  };
  return {
    insert: (item) => {
      const { id, ...box } = item;
      const key = keyOf(box);
      let shared = boxes.get(key);
      if (shared === undefined) {
        shared = { ...box, items: new Map() };
        boxes.set(key, shared);
        tree.insert(shared);
      }
      shared.items.set(id, item);
      boxesOf.set(id, (boxesOf.get(id) ?? new Set()).add(shared));
    },
    remove: (item) => {
      const shared = boxes.get(keyOf(item));
      if (shared !== undefined) take(item.id, shared);
    },
    forget: (id, area) => {
      for (const shared of [...(boxesOf.get(id) ?? [])]) if (meet(shared, area)) take(id, shared);
    },
    search: (area) => tree.search(area).flatMap(({ items }) => [...items.values()]),
  };
}

function meet(one: Box, other: Box): boolean {
  return (
    one.minX <= other.maxX &&
    other.minX <= one.maxX &&
    one.minY <= other.maxY &&
    other.minY <= one.maxY
  );
}
