#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a careful reader would ask of every file, asked by a program."""
import pathlib
import re
import subprocess
import sys

import catalogues
import guide

ROOT = catalogues.ROOT
LONGEST = 500  # lines of one file; most stay under 300
LONGEST_TEST = 1000

# which folders of the project a folder may include, besides itself
LAYERS = {
    "app/model": set(),
    "app/html": {"app/model"},
    "app/net": {"app/model"},
    "app/alibaba": {"app/model"},
    "app/huawei": {"app/model"},
    "app/vault": {"app/model"},
    "app/imports": {"app/model"},
    "app/library": {"app/merge", "app/model"},
    "app/merge": {"app/model"},
    "app/receivers": {"app/model"},
    "app/records": {"app/model"},
    "app/ledger": {"app/model"},
    "app/delivery": {"app/model"},
    "app/tables": {"app/model"},
    "app/sandbox": set(),
    "ui": {"app/model", "app/delivery", "app/html", "app/imports", "app/library", "app/merge", "app/receivers", "app/records",
           "app/tables", "app/vault"},
    "ui/console": {"ui", "app"},
    "ui/main.cpp": {"ui", "app"},
}
FILE_DIALOGS = {"ui/widgets/opendialog.cpp", "ui/widgets/savedialog.cpp"}  # where they are opened without stopping the window
TOP_LEVEL = {"CMakeLists.txt", "CMakePresets.json", "README.md", "dev", "packages.txt",
             "app", "docs", "resources", "tests", "translations", "ui"}


def files() -> list[str]:
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, check=True,
                            capture_output=True, text=True).stdout.split("\n")
    return [name for name in listed if name and (ROOT / name).exists()]


def layer_of(name: str) -> str | None:
    matching = [layer for layer in LAYERS if name == layer or name.startswith(layer + "/")]
    return max(matching, key=len, default=None)


def within(path: str, folders: set[str]) -> bool:
    return any(path.startswith(folder + "/") for folder in folders)


def check_code(name: str, text: str) -> list[str]:
    found = []
    if not text.startswith("// SPDX-License-Identifier: GPL-3.0-or-later\n"):
        found.append("does not begin with the licence line")
    longest = LONGEST_TEST if name.startswith("tests/") else LONGEST
    if text.count("\n") > longest:
        found.append(f"has more than {longest} lines")
    if re.search(r'#include <Qt(Widgets|Network|Core|Gui|Sql|Test)(/|>)', text):
        found.append("includes a Qt header by its module: the short form shows layering breaks")
    if re.search(r"\b(TODO|FIXME|XXX)\b", text):
        found.append("holds a note to do something later")
    layer = layer_of(name)
    if layer:
        own = {layer}
        for included in re.findall(r'#include "([^"]+)"', text):
            if "/" in included and not within(included, LAYERS[layer] | own) \
                    and included != "app/pch.h":
                found.append(f"may not include {included}")
    if name.startswith("app/") and re.search(r"\btr\(", text):
        found.append("translates: words are the window's business")
    if name.startswith("ui/") and not name.startswith("ui/theme/"):
        if re.search(r'setStyleSheet\(|"#[0-9a-fA-F]{6}"|QColor\(|setPointSize|setPixelSize', text):
            found.append("chooses a colour, size or style: that belongs to ui/theme")
        if "QMessageBox" in text or ("QFileDialog" in text and name not in FILE_DIALOGS):
            found.append("opens a modal dialog directly")
    if name.startswith("tests/") and re.search(r"qSleep|QVERIFY\(true\)|QSKIP\(", text):
        found.append("sleeps, skips, or cannot fail")
    return [f"{name}: {problem}" for problem in found]


def check_script(name: str, text: str) -> list[str]:
    found = []
    if not text.startswith("// SPDX-License-Identifier: GPL-3.0-or-later\n"):
        found.append("does not begin with the licence line")
    if text.count("\n") > LONGEST:
        found.append(f"has more than {LONGEST} lines")
    return [f"{name}: {problem}" for problem in found]


def check_format(names: list[str]) -> list[str]:
    run = subprocess.run(["clang-format-14", "--dry-run", "-Werror", *names], cwd=ROOT,
                         capture_output=True, text=True)
    return [line for line in run.stderr.split("\n") if ": error:" in line]


def main() -> int:
    names = files()
    code = [name for name in names if name.endswith((".cpp", ".h"))]
    found = [f"{name}: does not belong at the top" for name in names
             if name.split("/")[0] not in TOP_LEVEL and not name.startswith(".")]
    for name in code:
        found += check_code(name, (ROOT / name).read_text(encoding="utf-8"))
    for name in names:
        if name.endswith(".js"):
            found += check_script(name, (ROOT / name).read_text(encoding="utf-8"))
    found += check_format(code)
    found += catalogues.problems()
    found += guide.problems()
    print("\n".join(found) or f"{len(code)} files are in order")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
