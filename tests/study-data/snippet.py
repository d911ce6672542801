"""Runs a snippet of docs/study-data.md in this folder and writes what it comes to as JSON: python snippet.py python|sql <SNIPPET"""

import json
import sys

import duckdb
import pandas

LANGUAGE, CODE = sys.argv[1], sys.stdin.read()
if LANGUAGE == "sql":
    result = duckdb.sql(CODE).df()
else:
    names = {}
    exec(CODE, names)
    result = names["result"]
if not isinstance(result.index, pandas.RangeIndex):
    result = result.reset_index()
json.dump(json.loads(result.to_json(orient="records", double_precision=15)), sys.stdout)
