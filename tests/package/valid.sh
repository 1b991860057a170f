#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads a package as a packager would: valid.sh DEB ARCHIVE
set -euo pipefail
deb=$(realpath "$1") archive=$(realpath "$2")
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
fail() { printf 'valid: %s\n' "$*" >&2; exit 1; }

dpkg-deb -x "$deb" "$root"
cd "$root/usr"
for file in bin/herald share/applications/herald.desktop share/man/man1/herald.1.gz share/man/zh_CN/man1/herald.1.gz \
        share/bash-completion/completions/herald share/zsh/vendor-completions/_herald \
        share/fish/vendor_completions.d/herald.fish share/icons/hicolor/scalable/apps/herald.svg \
        share/doc/herald/{copyright,changelog.gz,changelog.Debian.gz,README.md,docs/design.md}; do
    [ -s "$file" ] || fail "the package lacks /usr/$file"
done
for size in 16 22 24 32 48 64 128 256; do
    file -b "share/icons/hicolor/${size}x$size/apps/herald.png" | grep -q "PNG image data, $size x $size, 8-bit/color RGBA" ||
        fail "the icon of $size is not one"
done

desktop-file-validate share/applications/herald.desktop
appstreamcli validate --no-net --no-color share/metainfo/*.metainfo.xml
appstreamcli validate-tree --no-net --no-color "$root" >/dev/null || fail "entry and metainfo do not fit together"
for page in share/man/man1/herald.1.gz share/man/zh_CN/man1/herald.1.gz; do
    said=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
    [ -z "$said" ] || fail "$page: $said"
    LC_ALL=C.UTF-8 lexgrog "$page" >/dev/null || fail "apropos cannot read $page"
done
bash -n share/bash-completion/completions/herald
zcat share/doc/herald/changelog.Debian.gz >"$root/changelog"
dpkg-parsechangelog -l "$root/changelog" -S Version |
    grep -qxF "$(dpkg-deb -f "$deb" Version)" || fail "changelog and package differ in version"
grep -q "<release version=\"$(dpkg-deb -f "$deb" Version | sed 's/-.*//')\"" share/metainfo/*.xml ||
    fail "metainfo does not know this version"
odd=$(dpkg-deb -c "$deb" | awk '$1 !~ /^([d-]rwxr-xr-x|-rw-r--r--)$/ || $2 != "root/root"')
[ -z "$odd" ] || fail "an owner or mode is odd: $odd"
tar -tzf "$archive" | grep '/lib/herald/plugins/platforms/libqxcb.so$' >/dev/null || fail "the archive lacks Qt"
echo "The package is in order: $(basename "$deb"), $(du -h "$deb" | cut -f1); $(basename "$archive"), $(du -h "$archive" | cut -f1)"
