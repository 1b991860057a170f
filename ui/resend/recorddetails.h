// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/mailrecord.h"

#include <QFrame>
#include <QList>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace herald::ui {

/// All ten members of one record as the service gave them, to be selected and copied.
class RecordDetails final : public QFrame
{
    Q_OBJECT

public:
    explicit RecordDetails(QWidget *parent = nullptr);

    void setRecord(const std::optional<MailRecord> &record);
    void copy() const; ///< one line a member, under its name on the wire

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void showRecord();

    std::optional<MailRecord> m_record;
    QLabel *m_heading;
    QLabel *m_hint;
    QPushButton *m_copy;
    QScrollArea *m_scroll;
    QWidget *m_members;
    QList<QLabel *> m_titles;
    QList<QLabel *> m_values;
};

} // namespace herald::ui
