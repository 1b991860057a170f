# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a table with Python's own modules and prints it as JSON: readtable.py FORMAT FILE"""
import csv
import json
import sys
import xml.etree.ElementTree as xml
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def csv_rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, strict=True))


def json_rows(path):
    with open(path, encoding="utf-8") as file:
        members = [json.loads(line, object_pairs_hook=list) for line in file]
    return [[name for name, _ in members[0]]] + [[text for _, text in row] for row in members]


def sheets(path):
    """Every sheet: its rows, each cell's type, whether row 1 is frozen, whether it is bold."""
    with zipfile.ZipFile(path) as book:
        assert book.testzip() is None
        bold = [font.find(MAIN + "b") is not None
                for font in xml.fromstring(book.read("xl/styles.xml")).find(MAIN + "fonts")]
        styles = [int(style.get("fontId"))
                  for style in xml.fromstring(book.read("xl/styles.xml")).find(MAIN + "cellXfs")]
        names = sorted(n for n in book.namelist() if n.startswith("xl/worksheets/sheet"))
        for name in names:
            sheet = xml.fromstring(book.read(name))
            rows = sheet.find(MAIN + "sheetData").findall(MAIN + "row")
            pane = sheet.find(f".//{MAIN}pane")
            yield {
                "rows": [["".join(t.text or "" for t in cell.iter(MAIN + "t")) for cell in row]
                         for row in rows],
                "types": sorted({cell.get("t") for row in rows for cell in row}),
                "formulas": sum(1 for _ in sheet.iter(MAIN + "f")),
                "frozen": pane is not None and pane.get("state") == "frozen"
                          and pane.get("ySplit") == "1",
                "bold": [all(bold[styles[int(cell.get("s", 0))]] for cell in row) for row in rows],
            }


READERS = {"csv": csv_rows, "jsonl": json_rows, "xlsx": lambda path: list(sheets(path))}
json.dump(READERS[sys.argv[1]](sys.argv[2]), sys.stdout)
