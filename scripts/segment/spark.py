"""Apache Spark for `npm run segment -- --engine spark` (openSpark.ts): answers one line of JSON on standard output for each on standard input, and ends with it, also in the midst of a step.

The first line is {"schema"}: where the steps will stand on a cluster; {} elsewhere.
{"do": "open", "paths", "kind"} -> {"files", "headers"}; {"do": "values", "column"} -> {"values"}; {"do": "run", "statement"} -> {};
{"do": "table", "name", "file"} -> {}, once it stands in the file as CSV. What fails answers {"error"}; {"tasks": [done, of]} in between is progress.
"""
import csv
import json
import os
import queue
import re
import sys
import threading

# Whatever Spark prints is no answer.
answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)
telling = threading.Lock()


def tell(answer):
    with telling:
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


try:
    import pyspark
    from pyspark.sql import SparkSession
except ImportError as error:
    tell({"error": f"{sys.executable} has no pyspark: {error}"})
    sys.exit(1)

master, folder = sys.argv[1:]
is_local = master.startswith("local")
schema = "kc_run_" + re.sub(r"\W", "", os.path.basename(folder))
SEPARATORS = ",;\t|"


def start():
    if int(pyspark.__version__.split(".")[0]) < 4:
        raise RuntimeError(f"Spark {pyspark.__version__} was found: 4 is needed.")
    builder = (
        SparkSession.builder.master(master)
        .appName("Key Customers")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.log.level", "ERROR")
        # No metastore: the tables of the run are nobody else's.
        .config("spark.sql.catalogImplementation", "in-memory")
        .config("spark.sql.ansi.enabled", "true")
        # A moment is on one and the same day wherever the run is made.
        .config("spark.sql.session.timeZone", "UTC")
    )
    if is_local:
        builder = (
            builder.config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.local.dir", folder)
            .config("spark.sql.warehouse.dir", os.path.join(folder, "warehouse"))
            .config("spark.driver.extraJavaOptions", f"-Djava.io.tmpdir={folder} -XX:-UsePerfData")
        )
    spark = builder.getOrCreate()
    if not is_local and not spark.sparkContext.getConf().contains("spark.sql.warehouse.dir"):
        spark.stop()
        raise RuntimeError(
            f"The steps need a folder that all machines of {master} see: name it as spark.sql.warehouse.dir in Spark's conf/spark-defaults.conf."
        )
    return spark


def separator_of(spark, path):
    """The one that the header has most of, outside quotes."""
    first = spark.read.text(path).first()
    header = re.sub(r'"[^"]*"', "", first[0] if first else "")
    return max(SEPARATORS, key=header.count)


def lines_of(spark, path, kind):
    if kind == "parquet":
        return spark.read.option("mergeSchema", "true").parquet(path)
    # All columns are texts: 00123 stays what it is, and what is no number is refused by the step that needs one. A row with too few cells is refused too.
    options = {"header": True, "sep": separator_of(spark, path), "escape": '"', "multiLine": True, "mode": "FAILFAST", "enforceSchema": False}
    return spark.read.options(**options).csv(path)


def open_sales(spark, paths, kind):
    spark.sql(f"CREATE DATABASE {schema}")
    spark.sql(f"USE {schema}")
    parts = [lines_of(spark, path, kind) for path in paths]
    lines = parts[0]
    for part in parts[1:]:
        lines = lines.unionByName(part, allowMissingColumns=True)
    lines.createOrReplaceTempView("sales")
    return {"files": [part.inputFiles() for part in parts], "headers": lines.columns}


def values_of(spark, column):
    name = "`" + column.replace("`", "``") + "`"
    rows = spark.sql(f"SELECT DISTINCT CAST({name} AS STRING) FROM sales WHERE {name} IS NOT NULL LIMIT 9").collect()
    return {"values": [row[0] for row in rows]}


def write_table(spark, name, file):
    """Through the driver: whatever the machines of the cluster see, this one sees what it writes itself."""
    table = spark.table(name)
    with open(file, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(table.columns)
        writer.writerows(table.toLocalIterator(prefetchPartitions=True))
    return {}


def answer(spark, job):
    if job["do"] == "open":
        return open_sales(spark, job["paths"], job["kind"])
    if job["do"] == "values":
        return values_of(spark, job["column"])
    if job["do"] == "table":
        return write_table(spark, job["name"], job["file"])
    spark.sql(job["statement"])
    return {}


def tell_progress(spark, ended):
    """Spark's own count of the tasks that are under way."""
    status = spark.sparkContext.statusTracker()
    while not ended.wait(2):
        stages = [status.getStageInfo(stage) for stage in status.getActiveStageIds()]
        of = sum(stage.numTasks for stage in stages if stage)
        if of > 0:
            tell({"tasks": [sum(stage.numCompletedTasks for stage in stages if stage), of]})


def sentence_of(error):
    """Spark's own sentence, which stands between the names of classes and a stack, and the row that it stumbled over."""
    found = re.search(r"\[[A-Z_]+(\.[A-Z_]+)*\][^\n]*", str(error))
    sentence = found.group(0).strip() if found else (str(error).strip().split("\n")[0] or type(error).__name__)
    row = next(filter(None, map(row_of, causes_of(error))), None)
    return sentence if row is None else f"{sentence} The row is {row}"


def causes_of(error):
    cause = getattr(error, "java_exception", None) or getattr(error, "_origin", None)
    while cause is not None:
        yield cause.getMessage() or ""
        cause = cause.getCause()


def row_of(message):
    """The beginning of a row of a CSV file with too few cells, or too many, on one line."""
    found = re.search(r"\[MALFORMED_CSV_RECORD\][^:]*: (.*?)\s*SQLSTATE", message, re.DOTALL)
    return found and " ".join(found.group(1).split())[:200]


def work(spark, jobs):
    for job in iter(jobs.get, None):
        try:
            tell(answer(spark, job))
        except Exception as error:
            tell({"error": sentence_of(error)})


def serve(spark):
    """Until there are no more questions. A thread of its own asks Spark, so that the end is heard during a step too: a signal would garble what is under way between Python and Java."""
    jobs = queue.SimpleQueue()
    worker = threading.Thread(target=work, args=(spark, jobs), daemon=True)
    worker.start()
    for line in sys.stdin:
        jobs.put(json.loads(line))
    jobs.put(None)
    while worker.is_alive():
        spark.sparkContext.cancelAllJobs()
        worker.join(0.5)


try:
    spark = start()
except Exception as error:
    tell({"error": sentence_of(error)})
    sys.exit(1)
ended = threading.Event()
try:
    threading.Thread(target=tell_progress, args=(spark, ended), daemon=True).start()
    tell({} if is_local else {"schema": f"{schema} in {spark.conf.get('spark.sql.warehouse.dir')}"})
    serve(spark)
finally:
    ended.set()
    spark.sql("USE default")
    spark.sql(f"DROP DATABASE IF EXISTS {schema} CASCADE")
    spark.stop()
