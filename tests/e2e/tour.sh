#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the tour on a virtual display: tour.sh PROGRAM
set -euo pipefail
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
unset QT_QPA_PLATFORM
xvfb-run -a -s '-screen 0 1600x1000x24' "$1" --tour "$data/pictures" --data-dir "$data/data" --lang en
