"""One sample of pandas in its own process: python3 pandas.py ROWS.json [WARM.json]. Prints JSON as sample.ts does.

The rows are lists of text and numbers, parsed anew; the collector is off while it is timed, which favours it.
"""

import gc
import json
import os
import sys
import time
from datetime import date, timedelta

sys.path.pop(0)  # this file's own name is that of the library
try:
    import numpy as np
    import pandas as pd
except ImportError as error:
    print(json.dumps({"absent": str(error)}))
    sys.exit()

FIRST_DAY = 44927
MONTH_OF_DAY = np.array(
    [(d.year - 2023) * 12 + d.month - 1 for d in (date(2023, 1, 1) + timedelta(i) for i in range(1096))]
)


def load(rows):
    names, days, amounts = zip(*(row for row in rows if row[0] != "" and row[1] != "" and row[2] != ""))
    day = np.array(days, dtype=np.int32)
    return pd.DataFrame(
        {"name": names, "day": day, "month": MONTH_OF_DAY[day - FIRST_DAY], "amount": np.array(amounts, dtype=np.float64)}
    )


def query(sales):
    code, names = pd.factorize(sales["name"])
    sales = sales.assign(code=code)
    sums = sales.groupby(["code", "month"], sort=False)["amount"].sum()
    by = sums.groupby(level=0)
    result = pd.DataFrame({"total": by.sum(), "squares": (sums * sums).groupby(level=0).sum()})
    bought = sales.loc[sales["amount"] > 0].groupby("code")["day"].agg(["size", "min", "max"])
    result[["purchases", "first", "last"]] = bought
    result["purchases"] = result["purchases"].fillna(0)
    result["name"] = names[result.index]
    result = result.sort_values(["total", "name"], ascending=[False, True])
    positive = result["total"].clip(lower=0)
    before = positive.cumsum() - positive
    base = positive.sum()
    result["recency"] = result["last"].max() - result["last"]
    many = result["purchases"] > 1
    result["gap"] = ((result["last"] - result["first"]) / (result["purchases"] - 1)).where(many)
    square = result["total"] ** 2 / 1296
    variance = result["squares"] / 36 - square
    none = result["total"] <= 0
    result["abc"] = np.select([none, before < 0.8 * base, before < 0.95 * base], ["C", "A", "B"], "C")
    result["xyz"] = np.select([none, variance <= 0.25 * square, variance <= square], ["Z", "X", "Y"], "Z")
    return result, result.groupby(["abc", "xyz"])["total"].agg(["size", "sum"])


def answer(result, matrix):
    columns = ["total", "purchases", "first", "last", "recency", "gap", "squares"]
    return {
        "sums": [len(result), *(float(result[column].sum()) for column in columns)],
        "cells": [[abc, xyz, int(size)] for (abc, xyz), size in matrix["size"].items()],
    }


def rows_of(path):
    with open(path) as file:
        return json.load(file)


def main(path, warm=None):
    started = time.perf_counter()
    for _ in range(20 if warm else 0):
        query(load(rows_of(warm)))
        if time.perf_counter() - started > 1.5:
            break
    rows = rows_of(path)
    gc.collect()
    gc.disable()
    time.sleep(0.2)
    cpu = time.process_time()
    start = time.perf_counter()
    sales = load(rows)
    loaded = time.perf_counter()
    found = query(sales)
    done = time.perf_counter()
    print(
        json.dumps(
            {
                "load": 1000 * (loaded - start),
                "query": 1000 * (done - loaded),
                "cpu": 1000 * (time.process_time() - cpu),
                "version": pd.__version__,
                "answer": answer(*found),
            }
        )
    )


main(*sys.argv[1:])
