"""
Makes pages-v1.parquet, pages-v2.parquet and pages.json beside it: python3 pages.py (written with pyarrow 26.0.1).

What DuckDB does not write: many pages in a chunk, a dictionary that is given up for plain values, pages of the second version, an index of pages.
pages.json holds what pyarrow reads of them, days and moments as ISO text.
"""
import datetime
import decimal
import json
import os

import pyarrow
import pyarrow.parquet

os.chdir(os.path.dirname(os.path.abspath(__file__)))

ROWS = range(700)
DAY = datetime.date(2024, 1, 1)
MOMENT = datetime.datetime(2024, 1, 1, 8, 30)
table = pyarrow.table(
    {
        "few": [f"c{i % 20}" for i in ROWS],
        "different": [f"Client ü {i}" for i in ROWS],
        "someBlank": [None if i % 7 == 0 else f"c{i % 300}" for i in ROWS],
        "firstBlank": pyarrow.array([None if i < 300 else i for i in ROWS], pyarrow.int64()),
        "blank": pyarrow.nulls(len(ROWS), pyarrow.string()),
        "day": [DAY + datetime.timedelta(days=i % 300) for i in ROWS],
        "moment": pyarrow.array([MOMENT + datetime.timedelta(minutes=i) for i in ROWS], pyarrow.timestamp("us")),
        "money": pyarrow.array([decimal.Decimal(i * 125 - 9000) / 1000 for i in ROWS], pyarrow.decimal128(12, 3)),
        "real": [None if i % 3 == 0 else i / 8 for i in ROWS],
        "whole": pyarrow.array([i * i for i in ROWS], pyarrow.int32()),
    },
    schema=pyarrow.schema(
        [
            # Without levels in its pages.
            pyarrow.field("few", pyarrow.string(), nullable=False),
            ("different", pyarrow.string()),
            ("someBlank", pyarrow.string()),
            ("firstBlank", pyarrow.int64()),
            ("blank", pyarrow.string()),
            ("day", pyarrow.date32()),
            ("moment", pyarrow.timestamp("us")),
            ("money", pyarrow.decimal128(12, 3)),
            ("real", pyarrow.float64()),
            pyarrow.field("whole", pyarrow.int32(), nullable=False),
        ]
    ),
)
for version in ("1", "2"):
    pyarrow.parquet.write_table(
        table,
        f"pages-v{version}.parquet",
        data_page_version=f"{version}.0",
        data_page_size=256,
        dictionary_pagesize_limit=1024,
        write_batch_size=25,
        row_group_size=450,
        write_page_index=True,
    )


def plain(value):
    if isinstance(value, decimal.Decimal):
        return float(value)
    return value.isoformat() if isinstance(value, datetime.date) else value


first, second = (pyarrow.parquet.read_table(f"pages-v{version}.parquet") for version in ("1", "2"))
assert first.equals(second) and first.equals(table)
columns = {name: [plain(value) for value in first[name].to_pylist()] for name in first.column_names}
with open("pages.json", "w", encoding="utf-8") as out:
    lines = [f"{json.dumps(name)}: {json.dumps(values, ensure_ascii=False)}" for name, values in columns.items()]
    out.write("{\n" + ",\n".join(lines) + "\n}\n")
