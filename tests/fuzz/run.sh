#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh SECONDS [TARGET]: each target in turn, for its share of the time; one line for each. What
# breaks one is left in build/fuzz/found, and the run fails.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 2
seconds=${1:?how many seconds?}
program=build/fuzz/bin/herald-fuzz
names=${2:-$("$program" --list)}
share=$((seconds / $(wc -w <<<"$names")))
[ "$share" -gt 0 ] || share=1
[ -w /dev/shm ] && export TMPDIR=/dev/shm # targets write small files, many of them
export LC_ALL=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=offscreen

mkdir -p build/fuzz/log
failed=0
for name in $names; do
    seeds=tests/fuzz/seeds/$name
    corpus=build/fuzz/corpus/$name
    found=build/fuzz/found/$name
    log=build/fuzz/log/$name.txt
    mkdir -p "$corpus" "$found"
    [ -d "tests/fuzz/found/$name" ] && seeds="$seeds tests/fuzz/found/$name"
    # shellcheck disable=SC2086 # folders without blanks
    "$program" "--target=$name" -max_total_time="$share" -timeout=10 -rss_limit_mb=2048 -reload=0 \
        -print_final_stats=1 -artifact_prefix="$found/" "$corpus" $seeds >"$log" 2>&1
    result=$?
    value() { sed -nE "s/^stat::$1: +([0-9]+)$/\1/p" "$log" | tail -1; }
    runs=$(value number_of_executed_units)
    rate=$(value average_exec_per_sec)
    paths=$(value new_units_added)
    crashes=0
    why=
    if [ $result -ne 0 ]; then
        failed=1
        crashes=1
        why=$(grep -m1 -E '==BROKEN==|runtime error:|ERROR: (AddressSanitizer|LeakSanitizer|libFuzzer)' "$log")
        why="; ${why:-see $log}; $(sed -nE 's/.*Test unit written to (.*)/\1/p' "$log" | tail -1)"
    fi
    printf '%-12s %9s runs, %6s a second, %5s new paths, %s crashes%s\n' \
        "$name" "${runs:-?}" "${rate:-?}" "${paths:-?}" "$crashes" "$why"
done
exit $failed
