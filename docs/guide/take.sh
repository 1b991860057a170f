#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the pictures of the guide on a virtual display: take.sh PROGRAM [light|dark [FOLDER]]
# The light ones replace docs/guide/images; others need a FOLDER.
set -euo pipefail
program=$(realpath "$1")
theme=${2:-light}
here=$(cd "$(dirname "$0")" && pwd)
out=${3:-$here/images}
[ "$theme" = light ] || [ -n "${3:-}" ] || { echo "take.sh: dark pictures need a folder" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# somebody's home, with what other tools keep there; none of it opens anything
mkdir -p "$work/home/.aliyun" "$work/home/.hcloud"
cat >"$work/home/.aliyun/config.json" <<'END'
{"current": "alerts", "profiles": [
  {"name": "alerts", "mode": "AK", "access_key_id": "EXAMPLEID1", "access_key_secret": "example", "region_id": "cn-hangzhou"},
  {"name": "on-a-server", "mode": "EcsRamRole", "ram_role_name": "watcher"}]}
END
cat >"$work/home/.hcloud/config.json" <<'END'
{"current": "desktops", "authEncrypt": "false", "profiles": [
  {"name": "desktops", "mode": "AKSK", "accessKeyId": "EXAMPLEID2", "secretAccessKey": "example", "region": "cn-north-4"}]}
END

for language in en zh; do
    data=$work/data-$language
    mkdir "$data"
    printf '[General]\nsandboxPort=48620\n' >"$data/settings.ini" # it stands in the pictures
    env -i PATH="$PATH" HOME="$work/home" USER=operator LC_ALL=C.UTF-8 TZ=UTC \
        xvfb-run -a -s '-screen 0 1600x1000x24 -noreset' \
        "$program" --guide "$work/$language" --theme "$theme" --lang "$language" --data-dir "$data"
done
for language in en zh; do
    mkdir -p "$out/$language"
    rm -f "$out/$language"/*.png
    install -m 644 "$work/$language"/*.png "$out/$language"
done
du -shc "$out"/*/ | tail -1
