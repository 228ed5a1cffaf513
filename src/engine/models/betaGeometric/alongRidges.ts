import type { Objective } from "../optimise/minimise";

/**
 * The objective in ln r, ln(alpha / r) and, where customers leave, ln a, ln(b / a). Where customers are alike, the likelihood hardly
 * knows r and a, while the mean rate r / alpha and the mean dropout a / (a + b) are plain: a ridge. In these coordinates it runs along an axis, so
 * that the search walks it in a few steps and its end is rest. docs/method-models.md#fitting.
 */
export function alongRidges(objective: Objective): Objective {
  return (at, gradient) => {
    const plain = at.slice();
    for (let i = 0; i < at.length; i += 2) plain[i + 1]! += at[i]!;
    const value = objective(plain, gradient);
    for (let i = 0; i < at.length; i += 2) gradient[i]! += gradient[i + 1]!;
    return value;
  };
}
