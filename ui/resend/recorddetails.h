// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/mailrecord.h"
#include "app/model/send.h"

#include <QFrame>
#include <QList>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace herald::ui {

class TimelineView;

/// What is known of one record: all ten members as the service gave them, to be selected and
/// copied, and what happened to it since.
class RecordDetails final : public QFrame
{
    Q_OBJECT

public:
    explicit RecordDetails(QWidget *parent = nullptr);

    /// `sends`: those that sent it again; `confirmedBy`: the new records found of them.
    void setRecord(const std::optional<MailRecord> &record, const QList<Send> &sends = {},
                   const QList<MailRecord> &confirmedBy = {});
    void copy() const; ///< one line a member, under its name on the wire

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void showRecord();

    std::optional<MailRecord> m_record;
    QList<Send> m_sends;
    QList<MailRecord> m_confirmedBy;
    QLabel *m_heading;
    QLabel *m_hint;
    QPushButton *m_copy;
    QScrollArea *m_scroll;
    QWidget *m_inside;
    QLabel *m_storyHeading;
    TimelineView *m_story;
    QLabel *m_membersHeading;
    QList<QLabel *> m_titles;
    QList<QLabel *> m_values;
};

} // namespace herald::ui
