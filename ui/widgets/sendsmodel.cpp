// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sendsmodel.h"

#include "app/delivery/delivery.h"
#include "ui/texts/dates.h"
#include "ui/texts/texts.h"
#include "ui/widgets/batchwatch.h"
#include "ui/widgets/sendtexts.h"
#include "ui/widgets/statebadge.h"

#include <chrono>

namespace herald::ui {

using namespace std::chrono_literals;

SendsModel::SendsModel(Archive &archive, Delivery &delivery, QObject *parent)
    : QAbstractTableModel(parent)
    , m_archive(archive)
    , m_delivery(delivery)
{
    m_doubt.setSingleShot(true);
    m_doubt.setInterval(50ms);
    m_recount.setSingleShot(true);
    m_recount.setInterval(500ms);
    connect(&m_doubt, &QTimer::timeout, this, &SendsModel::askAmong);
    connect(&m_recount, &QTimer::timeout, this, &SendsModel::askCount);

    auto *watch = new BatchWatch(delivery, this);
    connect(watch, &BatchWatch::holdChanged, this, &SendsModel::noteHold);
    connect(watch, &BatchWatch::cancelled, this, &SendsModel::noteCancelled);
    connect(&delivery, &Delivery::sendChanged, this, &SendsModel::noteSend);
    connect(&delivery, &Delivery::batchAdded, this, [this] { ask(Question::Newest); });
    connect(&delivery, &Delivery::reset, this, [this] { ask(Question::All); });
    connect(&delivery, &Delivery::pausedChanged, this, &SendsModel::refreshReasons);
    connect(&delivery, &Delivery::troubleChanged, this, &SendsModel::refreshReasons);
}

int SendsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sends.size());
}

int SendsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SendsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Send &send = sendAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(send, index.column());
    case Qt::ToolTipRole:
        return textOf(send, index.column()).toHtmlEscaped();
    case BadgeRole:
        return QVariant::fromValue(stateBadge(send));
    case SendIdRole:
        return send.id.text();
    default:
        return {};
    }
}

QVariant SendsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case What:
        return tr("What");
    case Whom:
        return tr("To whom");
    case ProfileName:
        return tr("Profile");
    case State:
        return tr("State");
    case Reason:
        return tr("Why");
    case RequestId:
        return tr("Request id");
    default:
        return {};
    }
}

QString SendsModel::textOf(const Send &send, int column) const
{
    switch (column) {
    case Time:
        return momentText(send.created);
    case What:
        return whatText(send.manifest);
    case Whom:
        return whomText(send.manifest);
    case ProfileName:
        return send.manifest.profile().name;
    case State:
        return stateWord(send);
    case Reason:
        return reasonOf(send);
    case RequestId:
        return send.verdict.requestId;
    default:
        return {};
    }
}

std::optional<Send> SendsModel::find(const SendId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_sends.at(row));
}

QModelIndex SendsModel::indexOf(const SendId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : index(row, 0);
}

QString SendsModel::reasonOf(const Send &send) const
{
    return reasonText(send, m_delivery);
}

void SendsModel::refreshReasons()
{
    // only what is not done can have a new reason; neighbours are told of together
    const int rows = rowCount();
    for (int first = 0, last = 0; first < rows; first = last + 1) {
        last = first;
        if (sendAt(first).state == SendState::Done)
            continue;
        while (last + 1 < rows && sendAt(last + 1).state != SendState::Done)
            ++last;
        emit dataChanged(index(first, Reason), index(last, Reason));
    }
}

void SendsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_sends.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace herald::ui
