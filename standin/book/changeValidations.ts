import { intersection, without, type Area } from "../../xlsx/model/area";
import { isSame } from "../../xlsx/model/isSame";
import { NO_VALIDATION, type Validation } from "../../xlsx/model/validation";

type Content = Omit<Validation, "areas">;

/**
 * Another validation for some cells; what is said of cells around them stays.
 * @param change of what is said of the cells so far; undefined takes it away
 */
export function changeValidations(
  list: readonly Validation[],
  areas: readonly Area[],
  change: (content: Content) => Content | undefined
): Validation[] {
  const kept: Validation[] = [];
  const changed: Validation[] = [];
  let bare: readonly Area[] = areas;
  for (const { areas: covered, ...content } of list) {
    const inside = common(covered, areas);
    const outside = areas.reduce<readonly Area[]>(cut, covered);
    if (inside.length === 0) kept.push({ areas: covered, ...content });
    else if (outside.length > 0) kept.push({ areas: outside, ...content });
    bare = inside.reduce<readonly Area[]>(cut, bare);
    if (inside.length > 0) put(changed, inside, change(content));
  }
  if (bare.length > 0) put(changed, bare, change(NO_VALIDATION));
  const [only] = changed;
  // All the same now: as one, however it was cut before.
  return changed.length === 1 && only && covers(only.areas, areas)
    ? [...kept, { ...only, areas }]
    : [...kept, ...changed];
}

/** Cells in both. */
function common(a: readonly Area[], b: readonly Area[]): Area[] {
  return a.flatMap((one) => b.flatMap((other) => intersection(one, other) ?? []));
}

function cut(areas: readonly Area[], hole: Area): Area[] {
  return areas.flatMap((area) => without(area, hole));
}

function covers(areas: readonly Area[], all: readonly Area[]): boolean {
  return areas.reduce<readonly Area[]>(cut, all).length === 0;
}

function put(list: Validation[], areas: readonly Area[], content: Content | undefined): void {
  if (!content) return;
  const place = list.findIndex(({ areas: _areas, ...other }) => isSame(other, content));
  const known = list[place];
  if (known) list[place] = { ...known, areas: [...known.areas, ...areas] };
  else list.push({ areas, ...content });
}
