// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ids.h"

#include <QObject>

#include <functional>

namespace herald::ui {

class InlineMessage;
class RecordsLoader;
class RecordsModel;

/// Says above the records what is missing of them once loading has ended: lists that could not be
/// read, with the way to go on; names without a record, to be copied. Without any record the page
/// says it in the table's place.
class LoadNotice final : public QObject
{
    Q_OBJECT

public:
    using NameOf = std::function<QString(const AppGroupId &id)>;

    LoadNotice(RecordsLoader &loader, const RecordsModel &records, InlineMessage &message,
               QObject *parent = nullptr);

    void setNames(NameOf nameOf) { m_nameOf = std::move(nameOf); } ///< of app groups
    void show(); ///< in the window's language, if there is something to say

private:
    void act();
    [[nodiscard]] QString failureText() const;
    [[nodiscard]] QString missingText() const;

    RecordsLoader &m_loader;
    const RecordsModel &m_records;
    InlineMessage &m_message;
    NameOf m_nameOf;
};

} // namespace herald::ui
