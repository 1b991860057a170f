#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh PROGRAM en|zh: on a display, a bus and a registry of its own. -noreset: the registry comes
# and goes, and the display must stay.
set -euo pipefail
cd "$(dirname "$0")"
exec xvfb-run -a -s '-screen 0 1600x1000x24 -noreset' dbus-run-session -- /usr/bin/python3 drive.py "$@"
