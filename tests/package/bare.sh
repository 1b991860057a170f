#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs a package on a bare Debian 12, sends there, removes it: bare.sh DEB ARCHIVE
# Needs root, debootstrap, and a Debian mirror: the one this computer's apt uses.
set -euo pipefail
deb=$(realpath "$1") archive=$(realpath "$2")
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive

# mounts and processes of the test end with it, however it ends
if [ -z "${HERALD_INSIDE:-}" ]; then
    [ "$(id -u)" -eq 0 ] || exec sudo -E "$0" "$@"
    HERALD_INSIDE=1 exec unshare --mount --pid --fork --kill-child "$0" "$@"
fi
root=$(mktemp -d)
chmod 755 "$root"
clean() { umount -R "$root/proc" "$root/dev" 2>/dev/null || true; rm -rf --one-file-system "$root"; }
trap clean EXIT

say() { printf '\033[1m==>\033[0m %s\n' "$*"; }
fail() { printf 'bare: %s\n' "$*" >&2; exit 1; }
within() { chroot "$root" "$@"; }
quietly() { "$@" >"$root/tmp/said" 2>&1 || { cat "$root/tmp/said" >&2; fail "this failed: $*"; }; }
# what lies there, but for what apt keeps of any package
listing() { find "$root" -xdev \( -path "$root/proc" -o -path "$root/dev" -o -path "$root/tmp" -o -path "$root/home" \
    -o -path "$root/var/lib/dpkg" -o -path "$root/var/lib/apt" -o -path "$root/var/cache" -o -path "$root/var/log" \) \
    -prune -o -print | LC_ALL=C sort; }
# PROGRAM NAME: takes the tour as an ordinary user
tour() {
    local said=$root/tmp/tour
    within su - tester -c "LANG=C.UTF-8 xvfb-run -a -s '-screen 0 1600x1000x24' $1 --sandbox --lang en --tour ~/$2" >"$said" 2>&1 ||
        { cat "$said" >&2; fail "the tour of $1 did not end well"; }
    sed 's/^/    /' "$said"
    for job in Notify Resend; do
        grep -qE "^$job: It was sent\. Request id [0-9A-Za-z-]+" "$said" || fail "$1 does not say that $job was sent"
        find "$root/home/tester/$2" -name "${job,,}-outcome-en.png" -size +10k | grep -q . || fail "no picture of $job"
    done
}

mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(LABEL)' | awk '$2 == "bookworm" && $3 == "Debian" { print $1; exit }')
say "Making a bare Debian 12 from ${mirror:=http://deb.debian.org/debian/}"
debootstrap --variant=minbase bookworm "$root" "$mirror" >"/tmp/debootstrap.$$" 2>&1 || { cat "/tmp/debootstrap.$$" >&2; exit 1; }
rm -f "/tmp/debootstrap.$$"
apt-get indextargets --format 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
    grep -E ' (bookworm|bookworm-updates|bookworm-security|oldstable[a-z-]*|stable[a-z-]*) main$' | sort -u >"$root/etc/apt/sources.list"
grep -q . "$root/etc/apt/sources.list" || echo "deb $mirror bookworm main" >"$root/etc/apt/sources.list"
cp /etc/resolv.conf /etc/hosts "$root/etc/"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --make-rslave "$root/dev"
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod +x "$root/usr/sbin/policy-rc.d"
quietly within apt-get update
within useradd -m -s /bin/bash tester

say "The archive, where there is no Qt"
quietly within apt-get install -y --no-install-recommends xvfb xauth libegl1 libopengl0 libglx0 libdrm2 libgbm1 libfontconfig1 \
    libfreetype6 libx11-xcb1 libglib2.0-0 libdbus-1-3 libsystemd0 libwayland-client0 ca-certificates
within dpkg -l 'libqt6*' 2>/dev/null | grep -q '^ii' && fail "there is Qt: the archive would prove nothing"
tar -xzf "$archive" -C "$root/home/tester" --no-same-owner
tour "/home/tester/$(basename "$archive" .tar.gz)/bin/herald" from-archive

say "The package"
packages() { within dpkg-query -W -f '${Package}\n' | sort; }
packages >"$root/tmp/packages"
listing >"$root/tmp/before"
cp "$deb" "$root/tmp/"
chmod 644 "$root/tmp/$(basename "$deb")"
quietly within apt-get install -y --no-install-recommends "/tmp/$(basename "$deb")"
within dpkg --audit | grep . && fail "dpkg is not content"
[ "$(within su - tester -c 'command -v herald')" = /usr/bin/herald ] || fail "herald is not in the path"
[ "$(within su - tester -c 'herald --version')" = "herald $(dpkg-deb -f "$deb" Version | sed 's/-.*//')" ] || fail "the version differs"
tour herald from-package
find "$root/home/tester/.local/share/herald/sandbox/ledger.db" >/dev/null || fail "the ledger is not where it belongs"

say "Nothing is left behind"
quietly within apt-get purge -y herald
left=$(find "$root" -xdev -iname '*herald*' -not -path "$root/home/*" -not -path "$root/tmp/*" -not -path "$root/proc/*" -not -path "$root/dev/*")
[ -z "$left" ] || fail "left behind: $left"
within dpkg -l herald 2>/dev/null | grep -E '^(rc|ii)' && fail "dpkg still knows herald"
mapfile -t came < <(packages | comm -13 "$root/tmp/packages" -)
quietly within apt-get purge -y "${came[@]}" # what it needed: then nothing may be new
listing >"$root/tmp/after"
diff "$root/tmp/before" "$root/tmp/after" >"$root/tmp/left" || { cat "$root/tmp/left" >&2; fail "the system is not as it was"; }
[ -s "$root/home/tester/.local/share/herald/sandbox/ledger.db" ] || fail "the user's data went, too"
say "Installed, sent, removed: the user's data stayed, all else is as before"
