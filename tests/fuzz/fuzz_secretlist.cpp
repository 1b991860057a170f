// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "app/vault/secretlist.h"

namespace herald::fuzz {

void secretlist(const QByteArray &bytes)
{
    const Result<SecretList> list = unpacked(Secret(bytes));
    if (!list) {
        require(!shows(list.error().text), "no error shows a secret");
        return;
    }
    const Secret written = packed(*list);
    const Result<SecretList> again = unpacked(written);
    require(again && again->size() == list->size(), "a list is read as it was written");
    const Secret twice = packed(*again);
    require(twice.view() == written.view(), "what is written twice is the same");
}

} // namespace herald::fuzz
