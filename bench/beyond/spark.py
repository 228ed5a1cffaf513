"""FILE WAREHOUSE: runs the steps of standard input on Spark, local[2], and prints JSON: what each took, what its exchanges wrote, and by what they exchange."""
import json
import re
import sys
import time

from pyspark.sql import SparkSession

file, warehouse = sys.argv[1:]
spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.driver.memory", "3g")
    .config("spark.ui.enabled", "false")
    .config("spark.ui.retainedStages", "10000")
    .config("spark.sql.shuffle.partitions", "8")
    # Far below the default, so that a small list is joined as a large one would be: customers are exchanged, days and periods sent to all.
    .config("spark.sql.autoBroadcastJoinThreshold", "65536")
    .config("spark.sql.session.timeZone", "UTC")
    .config("spark.sql.warehouse.dir", warehouse)
    .config("spark.ui.showConsoleProgress", "false")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
spark.read.parquet(file).createOrReplaceTempView("sales")
jvm = spark.sparkContext._jvm


def written():
    """So far: stages that wrote for an exchange, their rows and bytes; milliseconds of all stages on the processors."""
    spark.sparkContext._jsc.sc().listenerBus().waitUntilEmpty()
    store = spark.sparkContext._jsc.sc().statusStore()
    stages = store.stageList(None, False, False, getattr(store, "stageList$default$4")(), None)
    told = [stages.apply(i) for i in range(stages.size())]
    wrote = [(s.shuffleWriteRecords(), s.shuffleWriteBytes()) for s in told if s.shuffleWriteRecords() > 0]
    return len(wrote), sum(r for r, _ in wrote), sum(b for _, b in wrote), sum(s.executorCpuTime() for s in told) / 1e6


def exchanged_by(select):
    plan = spark.sql(select)._jdf.queryExecution().executedPlan().toString()
    found = re.findall(r"Exchange (hashpartitioning\(.*?\d+\)|SinglePartition|rangepartitioning\(.*?\d+\))|(BroadcastExchange)", plan)
    return [re.sub(r"#\d+|, \d+\)$|hashpartitioning\(", "", by or broadcast) for by, broadcast in found]


costs = []
for step in json.loads(sys.stdin.read()):
    statements = [s for s in step["text"].rstrip(";\n").split(";\n") if s.strip()]
    by = exchanged_by(statements[-1].split(" AS\n", 1)[1])
    before, start = written(), time.time()
    for statement in statements:
        spark.sql(statement)
    ms = 1000 * (time.time() - start)
    exchanges, records, size, cpu = (now - then for now, then in zip(written(), before))
    rows = spark.table(step["name"]).count()
    costs.append({"name": step["name"], "ms": ms, "cpu": cpu, "rows": rows, "exchanges": exchanges, "records": records, "bytes": size, "plan": by})
print(json.dumps(costs))
