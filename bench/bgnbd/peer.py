"""One process of scipy: BG/NBD by maximum likelihood on a history file, several times. Prints JSON.

The same start, the same scaled time, the same grouped rows as ours; unless said, scipy's own default tolerances (looser than ours). "Our tables":
gamma and digamma terms once a distinct x, logarithms once a distinct day, as ours has them; else every function of every row.
"""

import json
import sys
import time

import numpy as np
import scipy
from scipy.optimize import minimize
from scipy.special import digamma, expit, gammaln

path, fits = sys.argv[1], int(sys.argv[2])
with open(path) as file:
    data = json.load(file)
histories = np.column_stack([data["x"], data["tx"], data["T"]])


def group():
    rows, weight = np.unique(histories, axis=0, return_counts=True)
    scale = rows[:, 2].max()
    xs, at_x = np.unique(rows[:, 0], return_inverse=True)
    days, at_day = np.unique(rows[:, 1:], return_inverse=True)
    at_day = at_day.reshape(-1, 2)
    return {
        "w": weight.astype(float),
        "xs": xs.astype(float),
        "wx": np.bincount(at_x, weights=weight),
        "at_x": at_x,
        "days": days / scale,
        "at_tx": np.ascontiguousarray(at_day[:, 0]),
        "at_T": np.ascontiguousarray(at_day[:, 1]),
        "scale": scale,
        "x": rows[:, 0].astype(float),
        "tx": rows[:, 1] / scale,
        "T": rows[:, 2] / scale,
        "n": weight.sum(),
        "repeats": float((weight * rows[:, 0]).sum()),
    }


def objective(theta, g):
    r, alpha, a, b = np.exp(theta)
    xs, wx, w = g["xs"], g["wx"], g["w"]
    ln = np.log(alpha + g["days"])
    inverse = 1 / (alpha + g["days"])
    ln_T, ln_tx = ln[g["at_T"]], ln[g["at_tx"]]
    inverse_T, inverse_tx = inverse[g["at_T"]], inverse[g["at_tx"]]
    later = xs > 0
    with np.errstate(divide="ignore"):
        ln_odds_x = np.where(later, np.log(a / np.where(later, b + xs - 1, 1)), -np.inf)
    n = (r + xs)[g["at_x"]]
    odds = ln_odds_x[g["at_x"]] + n * (ln_T - ln_tx)
    left = expit(odds)
    row = w * (np.logaddexp(0, odds) - n * ln_T)
    ab, abx = digamma(a + b), digamma(a + b + xs)
    total = row.sum() + (
        wx
        * (
            gammaln(r + xs) - gammaln(r) + r * theta[1]
            + gammaln(a + b) + gammaln(b + xs) - gammaln(b) - gammaln(a + b + xs)
        )
    ).sum()
    w_left = w * left
    by_x = np.bincount(g["at_x"], weights=w_left, minlength=len(xs))
    d_r = (w_left * (ln_T - ln_tx) - w * ln_T).sum() + (
        wx * (digamma(r + xs) - digamma(r) + theta[1])
    ).sum()
    d_alpha = g["n"] * r / alpha - (n * (w_left * inverse_tx + (w - w_left) * inverse_T)).sum()
    d_a = by_x.sum() / a + (wx * (ab - abx)).sum()
    d_b = (wx * (ab - abx + digamma(b + xs) - digamma(b))).sum() - (
        by_x[later] / (b + xs[later] - 1)
    ).sum()
    gradient = np.array([d_r * r, d_alpha * alpha, d_a * a, d_b * b])
    return -total / g["n"], -gradient / g["n"]


def plain(theta, g):
    """The same, written as such code usually is: every function of every row."""
    r, alpha, a, b = np.exp(theta)
    x, tx, T, w = g["x"], g["tx"], g["T"], g["w"]
    later = x > 0
    bx = np.where(later, b + x - 1, 1.0)
    odds = np.where(later, np.log(a / bx) + (r + x) * np.log((alpha + T) / (alpha + tx)), -np.inf)
    left = expit(odds)
    rows = (
        gammaln(r + x) - gammaln(r) + r * theta[1] - (r + x) * np.log(alpha + T)
        + gammaln(a + b) + gammaln(b + x) - gammaln(b) - gammaln(a + b + x)
        + np.logaddexp(0, odds)
    )
    d_r = digamma(r + x) - digamma(r) + theta[1] - (1 - left) * np.log(alpha + T) - left * np.log(alpha + tx)
    d_alpha = r / alpha - (r + x) * (left / (alpha + tx) + (1 - left) / (alpha + T))
    common = digamma(a + b) - digamma(a + b + x)
    d_a = common + left / a
    d_b = common + digamma(b + x) - digamma(b) - left / bx
    gradient = np.array([(w * d).sum() for d in (d_r * r, d_alpha * alpha, d_a * a, d_b * b)])
    return -(w * rows).sum() / g["n"], -gradient / g["n"]


CONTENDERS = {
    "L-BFGS-B, analytic gradient": dict(method="L-BFGS-B", of=plain),
    "L-BFGS-B, analytic gradient, our tables": dict(method="L-BFGS-B", of=objective),
    "L-BFGS-B, analytic gradient, our tables and tolerances": dict(
        method="L-BFGS-B", of=objective, options={"ftol": 1e-13, "gtol": 1e-7}
    ),
    "BFGS, analytic gradient, our tables": dict(method="BFGS", of=objective),
    "L-BFGS-B, numeric gradient, our tables": dict(method="L-BFGS-B", of=objective, jac=False),
    "Nelder-Mead, our tables": dict(method="Nelder-Mead", of=objective, jac=False),
}


def fit(g, method, of, jac=True, options={}):
    function = (lambda t: of(t, g)) if jac else (lambda t: of(t, g)[0])
    if method == "Nelder-Mead":
        options = {"maxiter": 4000, "maxfev": 8000}
    return minimize(function, [0.0, -1.0, 0.0, 0.0], method=method, jac=jac, options=options)


result = {}
groups = []
for _ in range(fits):
    start = time.perf_counter()
    g = group()
    groups.append(1000 * (time.perf_counter() - start))
for name, how in CONTENDERS.items():
    samples = []
    if how["method"] != "Nelder-Mead":
        fit(g, **how)  # warm
    for _ in range(1 if how["method"] == "Nelder-Mead" else fits):
        start = time.perf_counter()
        found = fit(g, **how)
        samples.append(1000 * (time.perf_counter() - start))
    result[name] = {
        "fit": sorted(samples)[len(samples) // 2],
        "evaluations": int(found.nfev),
        "nll": found.fun * g["n"] + g["repeats"] * np.log(g["scale"]),
    }
print(
    json.dumps(
        {
            "group": sorted(groups)[len(groups) // 2],
            "scipy": scipy.__version__,
            "numpy": np.__version__,
            "fits": result,
        }
    )
)
