#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the guide fits the program: its pictures, the names of controls, and its two languages."""
import pathlib
import re
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs/guide"
LARGEST = 60 * 1024  # bytes of a picture
# bold words that are no controls
EMPHASIS = {"en": {"Unknown"}, "zh": {"结果不明"}}
PICTURE = re.compile(r"!\[[^\]]*\]\(\.\./images/(\w+)/([\w-]+\.png)\)")
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")


def plain(text: str) -> str:
    """As it is read: without mnemonics, and without the dots of what opens a dialog."""
    text = re.sub(r"\(&\w\)", "", text).replace("&", "").strip()
    return re.sub(r"(…|\.\.\.)$", "", text).strip()


def texts_of(language: str) -> set[str]:
    found: set[str] = set()
    for name in ("herald_zh_CN.ts", "herald_en.ts"):
        for message in xml.parse(ROOT / "translations" / name).getroot().iter("message"):
            source, translation = message.findtext("source"), message.find("translation")
            translated = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if language == "en":
                found.add(source)
            if (language == "zh") == (name == "herald_zh_CN.ts"):
                found.update(translated)
    return {plain(text) for text in found}


def headings(text: str) -> list[str]:
    return re.findall(r"^(#+) (.+)$", re.sub(r"^```.*?^```", "", text, flags=re.M | re.S), re.M)


def anchor(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def unfinished(text: str) -> list[tuple[int, str]]:
    """Bold words whose stars Markdown takes for stars: a mark inside, and a letter right outside."""
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        for bold in re.finditer(r"\*\*(.+?)\*\*", line):
            before, after = line[:bold.start()][-1:], line[bold.end():][:1]
            if (before.isalnum() and not bold[1][0].isalnum()) or (after.isalnum() and not bold[1][-1].isalnum()):
                found.append((number, bold[0]))
    return found


def pages(language: str) -> dict[str, str]:
    return {file.stem: file.read_text(encoding="utf-8") for file in sorted((GUIDE / language).glob("*.md"))}


def check_language(language: str) -> list[str]:
    found, named, known = [], set(), texts_of(language)
    every = pages(language)
    anchors = {page: {anchor(words) for _, words in headings(text)} for page, text in every.items()}
    for page, text in every.items():
        here = f"docs/guide/{language}/{page}.md"
        for folder, picture in PICTURE.findall(text):
            named.add(picture)
            if folder != language or not (GUIDE / "images" / folder / picture).exists():
                found.append(f"{here}: there is no picture {folder}/{picture}")
        for bold in re.findall(r"\*\*(.+?)\*\*", text):
            if plain(bold) not in known and bold not in EMPHASIS[language]:
                found.append(f"{here}: no control is called '{bold}'")
        for line, bold in unfinished(text):
            found.append(f"{here}:{line}: '{bold}' is not seen as bold: put a mark or a blank beside it")
        for link in LINK.findall(text):
            target, _, place = link.partition("#")
            target = target.removesuffix(".md") or page
            if target not in every or (place and place not in anchors[target]):
                found.append(f"{here}: {link} leads nowhere")
    for file in sorted((GUIDE / "images" / language).glob("*")):
        if file.name not in named:
            found.append(f"docs/guide/images/{language}/{file.name}: no page names it")
        if file.stat().st_size > LARGEST:
            found.append(f"docs/guide/images/{language}/{file.name}: is larger than {LARGEST // 1024} KB")
    return found


def check_codes(page: str, text: str) -> list[str]:
    """Every code of the catalogues is explained."""
    found = []
    for cloud in ("alibaba", "huawei"):
        source = (ROOT / f"app/{cloud}/errorcatalogue.cpp").read_text(encoding="utf-8")
        codes = set(re.findall(r'\{"([A-Z][\w.*]+)"_L1', source))
        found += [f"{page}: does not explain {code}" for code in sorted(codes) if f"`{code}`" not in text]
    return found


def problems() -> list[str]:
    english, chinese = pages("en"), pages("zh")
    found = check_language("en") + check_language("zh")
    for page in sorted(english.keys() ^ chinese.keys()):
        found.append(f"docs/guide: the page {page} stands in one language only")
    for page in sorted(english.keys() & chinese.keys()):
        levels = [[mark for mark, _ in headings(text)] for text in (english[page], chinese[page])]
        if levels[0] != levels[1]:
            found.append(f"docs/guide: {page} has other headings in each language")
        shown = [[picture for _, picture in PICTURE.findall(text)] for text in (english[page], chinese[page])]
        if shown[0] != shown[1]:
            found.append(f"docs/guide: {page} shows other pictures in each language")
        if page == "troubleshooting":
            found += check_codes(f"docs/guide/en/{page}.md", english[page])
            found += check_codes(f"docs/guide/zh/{page}.md", chinese[page])
    return found


if __name__ == "__main__":
    listed = problems()
    print("\n".join(listed) or "the guide fits the program")
    raise SystemExit(1 if listed else 0)
