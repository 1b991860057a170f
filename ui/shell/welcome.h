// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/profile.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace herald::ui {

class InlineMessage;
class Session;

/// The first thing that a new user sees: the sandbox, or a profile of their own. Closing it is the
/// choice to look around.
class Welcome final : public QDialog
{
    Q_OBJECT

public:
    explicit Welcome(Session &session, QWidget *parent = nullptr);

    /// The sandbox cannot be opened from here; the words say how.
    void tellNoSandbox();

signals:
    void sandboxRequested();
    void profileRequested(herald::CloudKind cloud);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();

    Session &m_session;
    QLabel *m_heading;
    QLabel *m_promise;
    InlineMessage *m_message;
    QPushButton *m_sandbox;
    QLabel *m_sandboxHelp;
    QPushButton *m_alibaba;
    QLabel *m_alibabaHelp;
    QPushButton *m_huawei;
    QLabel *m_huaweiHelp;
    QPushButton *m_look;
};

} // namespace herald::ui
