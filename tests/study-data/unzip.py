"""Reads an export with Python's own zip and csv: its files, and its events as lists of cells, as JSON on stdout: python unzip.py FILE"""

import csv
import io
import json
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1]) as archive:
    assert archive.testzip() is None
    texts = {name: archive.read(name).decode("utf-8") for name in archive.namelist()}
    dates = sorted({info.date_time for info in archive.infolist()})
events = list(csv.reader(io.StringIO(texts["copy/events.csv"], newline=""), strict=True))
json.dump({"texts": texts, "dates": dates, "events": events}, sys.stdout)
