#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills a template with the version and what docs/CHANGELOG.md says of it.

fill.py --version V --changes FILE [--set NAME=VALUE …] TEMPLATE OUT
TEMPLATE `debian` is the changelog of the package. An OUT that ends in .gz is packed.
"""
import argparse
import datetime
import gzip
import pathlib
import re
import sys
import textwrap
from xml.sax.saxutils import escape


def releases(changes: pathlib.Path) -> list[tuple[str, datetime.date, list[str]]]:
    """Version, day and lines of each `## 1.2.3 – 2026-01-31`, the newest first."""
    found = []
    for line in changes.read_text(encoding="utf-8").splitlines():
        if heading := re.fullmatch(r"## (\d+\.\d+\.\d+) – (\d{4}-\d\d-\d\d)", line):
            found.append((heading[1], datetime.date.fromisoformat(heading[2]), []))
        elif line.startswith("## "):
            sys.exit(f"{changes}: '{line}' is not '## 1.2.3 – 2026-01-31'")
        elif line.startswith("- ") and found:
            found[-1][2].append(line[2:])
    return found


def appstream(found) -> str:
    out = []
    for version, day, lines in found:
        out += [f'    <release version="{version}" date="{day}">', "      <description>", "        <ul>"]
        out += [f"          <li>{escape(line)}</li>" for line in lines]
        out += ["        </ul>", "      </description>", "    </release>"]
    return "\n".join(out)


def debian(found, revision: str, maintainer: str) -> str:
    entries = []
    for version, day, lines in found:
        told = "\n".join(textwrap.fill(line, 76, initial_indent="  * ", subsequent_indent="    ") for line in lines)
        when = f"{day:%a, %d %b %Y} 00:00:00 +0000"
        entries.append(f"herald ({version}-{revision}) stable; urgency=medium\n\n{told}\n\n -- {maintainer}  {when}\n")
    return "\n".join(entries)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--version", required=True)
    parser.add_argument("--changes", type=pathlib.Path, required=True)
    parser.add_argument("--set", action="append", default=[])
    parser.add_argument("template")
    parser.add_argument("out", type=pathlib.Path)
    given = parser.parse_args()

    found = releases(given.changes)
    if not found or found[0][0] != given.version:
        sys.exit(f"{given.changes} does not begin with {given.version}, the version in CMakeLists.txt")
    values = dict(pair.split("=", 1) for pair in given.set)
    if given.template == "debian":
        text = debian(found, values["REVISION"], values["MAINTAINER"])
    else:
        values |= {"VERSION": given.version, "DATE": str(found[0][1]), "RELEASES": appstream(found)}
        text = pathlib.Path(given.template).read_text(encoding="utf-8")
        if given.template.endswith(".in"):
            text = re.sub(r"@([A-Z]+)@", lambda mark: values[mark[1]], text)
    data = text.encode("utf-8")
    if given.out.suffix == ".gz":
        data = gzip.compress(data, 9, mtime=0)
    given.out.parent.mkdir(parents=True, exist_ok=True)
    given.out.write_bytes(data)


if __name__ == "__main__":
    main()
