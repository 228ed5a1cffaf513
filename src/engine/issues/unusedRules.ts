import type { AliveModel } from "../models/alive/fitAliveModel";
import type { Issue } from "../sales/rows/issue";
import type { NoLimits } from "../segments/abc/classifyAbc";
import type { Settings } from "../settings/settings";

/** Rules that were asked for and could not be used: which took their place. docs/method.md#issues. */
export function unusedRules(
  { abc: { a, b }, lost }: Settings,
  noLimits: NoLimits | undefined,
  model: AliveModel | undefined
): readonly Issue[] {
  const issues: Issue[] = [];
  if (noLimits !== undefined) {
    const { reason, count, groups } = noLimits;
    const where = groups > 1 ? { groupsWithout: count, groupCount: groups } : {};
    issues.push({
      code: "noComputedLimits",
      kind: "note",
      count,
      cells: [],
      facts: { reason, a: a * 100, b: b * 100, ...where },
    });
  }
  if (model?.usable === false)
    issues.push({
      code: "noAliveModel",
      kind: "note",
      count: 1,
      cells: [],
      facts: { reason: model.reason, factor: lost.factor },
    });
  return issues;
}
