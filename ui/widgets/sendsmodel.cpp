// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sendsmodel.h"

#include "app/delivery/delivery.h"
#include "ui/texts/dates.h"
#include "ui/texts/texts.h"
#include "ui/widgets/sendtexts.h"
#include "ui/widgets/statebadge.h"

namespace herald::ui {

namespace {

/// What needs a person comes first when sorted by state.
int rankOf(const Send &send)
{
    switch (send.state) {
    case SendState::OnTheWire:
        return 0;
    case SendState::Held:
        return 2;
    case SendState::Queued:
        return 3;
    case SendState::Done:
        break;
    }
    switch (send.verdict.outcome) {
    case Outcome::Unknown:
        return 1;
    case Outcome::NotSent:
        return 4;
    case Outcome::Refused:
        return 5;
    case Outcome::Cancelled:
        return 6;
    case Outcome::Accepted:
        return 7;
    }
    return 8;
}

} // namespace

SendsModel::SendsModel(Delivery &delivery, QObject *parent)
    : QAbstractTableModel(parent)
    , m_delivery(delivery)
{
    connect(&delivery, &Delivery::sendAdded, this, &SendsModel::add);
    connect(&delivery, &Delivery::sendChanged, this, &SendsModel::change);
    connect(&delivery, &Delivery::holdChanged, this, &SendsModel::refreshReasons);
    connect(&delivery, &Delivery::pausedChanged, this, &SendsModel::refreshReasons);
    connect(&delivery, &Delivery::reset, this, &SendsModel::load);
    load();
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
    case ValueRole:
        return index.column() == Time ? QVariant(placeOf(index.row()))
                                      : valueOf(send, index.column());
    case SendIdRole:
        return send.id.text();
    case SearchRole:
        return searchText(send);
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

const Send &SendsModel::sendAt(int row) const
{
    return m_sends.at(placeOf(row));
}

std::optional<Send> SendsModel::find(const SendId &id) const
{
    const auto place = m_places.constFind(id);
    if (place == m_places.constEnd())
        return std::nullopt;
    return m_sends.at(*place);
}

QModelIndex SendsModel::indexOf(const SendId &id) const
{
    const auto place = m_places.constFind(id);
    if (place == m_places.constEnd())
        return {};
    return index(int(m_sends.size() - 1 - *place), 0);
}

QString SendsModel::reasonOf(const Send &send) const
{
    return reasonText(send, m_delivery, m_onTheWire > 0);
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

void SendsModel::load()
{
    beginResetModel();
    m_sends = QList<Send>(m_delivery.sends().crbegin(), m_delivery.sends().crend());
    m_places.clear();
    m_onTheWire = 0;
    for (qsizetype place = 0; place < m_sends.size(); ++place) {
        m_places.insert(m_sends.at(place).id, place);
        m_onTheWire += m_sends.at(place).state == SendState::OnTheWire;
    }
    endResetModel();
}

void SendsModel::add(const Send &send)
{
    beginInsertRows({}, 0, 0);
    m_places.insert(send.id, m_sends.size());
    m_sends.append(send);
    endInsertRows();
}

void SendsModel::change(const Send &send)
{
    const auto place = m_places.constFind(send.id);
    if (place == m_places.constEnd())
        return;
    const int wire = int(send.state == SendState::OnTheWire) -
                     int(m_sends.at(*place).state == SendState::OnTheWire);
    m_onTheWire += wire;
    m_sends[*place] = send;
    const int row = int(m_sends.size() - 1 - *place);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (wire != 0)
        refreshReasons();
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

QVariant SendsModel::valueOf(const Send &send, int column) const
{
    return column == State ? QVariant(rankOf(send)) : QVariant(textOf(send, column));
}

} // namespace herald::ui
