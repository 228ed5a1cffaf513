"""Runs SQL texts on Apache Spark, one a line of standard input: {"sql", "csv", "columns", "results"} -> one line of JSON, {table: rows} or {"error"}."""
import json
import sys
import tempfile

from pyspark.sql import SparkSession

spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", "4")
    .config("spark.sql.session.timeZone", "UTC")
    .config("spark.sql.warehouse.dir", tempfile.mkdtemp())
    .config("spark.ui.showConsoleProgress", "false")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
print(json.dumps({"spark": spark.version}), flush=True)


def run(job):
    lines = spark.read.schema(job["columns"]).option("nullValue", "none").option("emptyValue", "").csv(job["csv"])
    lines.createOrReplaceTempView("sales")
    for statement in job["sql"].split(";\n"):
        if statement.strip():
            spark.sql(statement)
    return {name: [json.loads(row) for row in spark.table(name).toJSON().collect()] for name in job["results"]}


for line in sys.stdin:
    try:
        print(json.dumps(run(json.loads(line))), flush=True)
    except Exception as error:
        print(json.dumps({"error": str(error)}), flush=True)
