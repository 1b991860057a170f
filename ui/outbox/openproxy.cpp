// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/openproxy.h"

#include "ui/widgets/sendsmodel.h"

namespace herald::ui {

OpenProxy::OpenProxy(SendsModel &sends, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_sends(sends)
{
    setSourceModel(&sends);
}

bool OpenProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Send &send = m_sends.sendAt(row);
    return send.state != SendState::Done || send.verdict.outcome == Outcome::Unknown;
}

} // namespace herald::ui
