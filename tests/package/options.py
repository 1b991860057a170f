#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the manual and the completions know the options that PROGRAM --help lists."""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
DESKTOP = ROOT / "resources/desktop"
LONG = r"--([a-z]+(?:-[a-z]+)*)"


def told(pattern: str, file: pathlib.Path) -> set[str]:
    return set(re.findall(pattern, file.read_text(encoding="utf-8").replace("\\-", "-")))


def main() -> int:
    text = subprocess.run([sys.argv[1], "--help"], check=True, capture_output=True, text=True).stdout
    options = set(re.findall(rf"^  (?:-\w, )?{LONG}", text, re.MULTILINE))
    pages = set(re.search(r"Open on that page:\s+([\s\S]+?)\.", text)[1].replace(",", " ").split())
    if len(options) < 2 or len(pages) < 2:
        sys.exit(f"cannot read the options out of:\n{text}")
    found = []
    places = {DESKTOP / "man/herald.1.in": LONG, DESKTOP / "man/herald.zh_CN.1.in": LONG,
              DESKTOP / "completions/herald.bash": LONG, DESKTOP / "completions/_herald": LONG,
              DESKTOP / "completions/herald.fish": r" -l ([a-z-]+)"}
    for file, pattern in places.items():
        knows = told(pattern, file)
        found += [f"{file.relative_to(ROOT)} lacks --{name}" for name in sorted(options - knows)]
        found += [f"{file.relative_to(ROOT)} knows --{name}, the program does not" for name in sorted(knows - options)]
        words = set(re.findall(r"\w+", file.read_text(encoding="utf-8")))
        found += [f"{file.relative_to(ROOT)} lacks the page {name}" for name in sorted(pages - words)]
    print("\n".join(found) or f"{len(options)} options and {len(pages)} pages are told everywhere")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
