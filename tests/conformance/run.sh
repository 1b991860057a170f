#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh BUILD_DIR [FILE…]: installs the vendors' client libraries into the build folder, as
# package-lock.json names them, and holds Herald and its sandbox against them. Ends with 77 where
# that cannot be done here.
set -euo pipefail
build=$(realpath "$1"); shift
here=$(dirname "$(realpath "$0")")
place=$build/conformance

cannot() { printf 'conformance: not checked: %s\n' "$*" >&2; exit 77; }

install_libraries() {
    local log=$place/npm.log
    mkdir -p "$place"
    cp "$here/package.json" "$here/package-lock.json" "$here/.npmrc" "$place"
    if cmp -s "$here/package-lock.json" "$place/installed"; then return; fi
    rm -f "$place/installed"
    if ! (cd "$place" && npm ci --ignore-scripts --prefer-offline --fetch-retries=1 --fetch-timeout=20000) >"$log" 2>&1; then
        if grep -qE 'EINTEGRITY|EUSAGE|ETARGET|EJSONPARSE' "$log"; then
            cat "$log" >&2
            printf 'conformance: the libraries are not those of tests/conformance/package-lock.json\n' >&2
            exit 1
        fi
        head -n 3 "$log" >&2
        cannot "npm's registry cannot be reached; the libraries it would fetch are in tests/conformance/package-lock.json"
    fi
    cp "$here/package-lock.json" "$place/installed"
}

command -v node >/dev/null || cannot "there is no node; './dev conformance' installs it"
command -v npm >/dev/null || cannot "there is no npm; './dev conformance' installs it"
install_libraries
export HERALD_BIN=$build/bin NODE_PATH=$place/node_modules
export HOME=$place/home # Huawei's library writes an id of its own there; both look for credentials
mkdir -p "$HOME"
cd "$place"
[ $# -gt 0 ] && files=("${@/#/$here/}") || files=("$here"/tst_*.js)
exec node --test --test-reporter=spec "${files[@]}"
