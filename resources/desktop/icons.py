#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws herald.svg in the sizes that desktops ask for: icons.py SVG FOLDER

FOLDER gets 16.png … 512.png, herald.ico for Windows and herald.icns for macOS; both hold the PNGs
as they are.
"""
import pathlib
import struct
import subprocess
import sys

SIZES = [16, 22, 24, 32, 48, 64, 128, 256, 512]
ICO = [16, 24, 32, 48, 64, 128, 256]
ICNS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def ico(pictures: dict[int, bytes]) -> bytes:
    head = struct.pack("<HHH", 0, 1, len(ICO))
    at = len(head) + 16 * len(ICO)
    for size in ICO:
        data = pictures[size]
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return head + b"".join(pictures[size] for size in ICO)


def icns(pictures: dict[int, bytes]) -> bytes:
    body = b"".join(kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size] for kind, size in ICNS.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main() -> None:
    svg, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {}
    for size in SIZES:
        png = folder / f"{size}.png"
        subprocess.run(["rsvg-convert", "-w", str(size), "-h", str(size), "-o", str(png), svg], check=True)
        pictures[size] = png.read_bytes()
    (folder / "herald.ico").write_bytes(ico(pictures))
    (folder / "herald.icns").write_bytes(icns(pictures))


if __name__ == "__main__":
    main()
