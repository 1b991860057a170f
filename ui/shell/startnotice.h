// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"

#include <QList>
#include <QWidget>

#include <functional>

namespace herald::ui {

class InlineMessage;

/// What concerns the whole program and not one page.
struct Notice
{
    enum class Kind {
        OtherOwner, ///< another Herald works in this data folder
        Ledger,     ///< it cannot be used; `error.code` says why
        Trouble,    ///< it could be used, and now cannot be written
        SetAside,   ///< it was damaged; `error.text` names the file that is kept
        Moved,      ///< it was copied or restored from a backup
        Crashed,    ///< sends were on the wire when Herald ended
        Rehearsal   ///< what the sandbox will do; `error.code` says which
    };

    Kind kind = Kind::Ledger;
    Error error = {};               ///< why: OtherOwner, Ledger, Trouble
    int count = 0;                  ///< of sends: Crashed; SetAside: taken over
    int lost = 0;                   ///< of sends: SetAside
    std::function<void()> act = {}; ///< what the button does; without it there is none
};

/// The strip under the identity banner. Says one notice at a time, in the order of Kind; closing
/// one, or pressing its button, brings the next. Hidden while there is none.
class StartNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit StartNotice(QWidget *parent = nullptr);

    /// In place of an older one of its kind.
    void add(Notice notice);
    void withdraw(Notice::Kind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFirst(); ///< the first of them, or nothing
    void drop();
    void act();

    QList<Notice> m_notices;
    InlineMessage *m_message;
};

} // namespace herald::ui
