#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts of the windows: collects them, and says which have no translation.

--update writes translations/*.ts anew; without it nothing is changed and the exit code tells.
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parents[2]
CATALOGUES = {"herald_zh_CN.ts": ["-target-language", "zh_CN"],
              "herald_en.ts": ["-target-language", "en", "-pluralonly"]}


def lupdate() -> str:
    for place in ("/usr/lib/qt6/bin/lupdate", shutil.which("lupdate6"), shutil.which("lupdate")):
        if place and pathlib.Path(place).exists():
            return place
    sys.exit("lupdate is missing: install qt6-l10n-tools")


def collect(folder: pathlib.Path) -> None:
    for name, options in CATALOGUES.items():
        # -I: without the headers lupdate does not know that a page stands in a namespace
        subprocess.run([lupdate(), "-silent", "-I", str(ROOT), "-no-obsolete", "-locations", "none",
                        "-source-language", "en", *options, str(ROOT / "ui"),
                        "-ts", str(folder / name)], check=True)


def unfinished(file: pathlib.Path) -> list[str]:
    found = []
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            texts = [form.text for form in translation.iter("numerusform")] or [translation.text]
            if translation.get("type") or not all(texts):
                found.append(f"{file.name}: {context.findtext('name')}: {message.findtext('source')!r}")
    return found


def problems() -> list[str]:
    with tempfile.TemporaryDirectory() as copy:
        folder = pathlib.Path(copy)
        for name in CATALOGUES:
            shutil.copy(ROOT / "translations" / name, folder / name)
        collect(folder)
        return [line for name in CATALOGUES for line in unfinished(folder / name)]


if __name__ == "__main__":
    if "--update" in sys.argv[1:]:
        collect(ROOT / "translations")
    open_texts = problems()
    print("\n".join(open_texts) or "every text is translated")
    sys.exit(1 if open_texts else 0)
