// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/recorddetails.h"

#include "ui/history/timelineview.h"
#include "ui/resend/recordtimeline.h"
#include "ui/texts/recordtexts.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace herald::ui {

using namespace Qt::StringLiterals;

RecordDetails::RecordDetails(QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_scroll(new QScrollArea(this))
    , m_inside(new QWidget)
    , m_storyHeading(new QLabel(m_inside))
    , m_story(new TimelineView(m_inside))
    , m_membersHeading(new QLabel(m_inside))
{
    setObjectName(u"recordDetails"_s);
    setRole(this, Role::Card);
    setRole(m_heading, Role::Heading);
    setRole(m_hint, Role::Muted);
    setRole(m_storyHeading, Role::Heading);
    setRole(m_membersHeading, Role::Heading);
    setRole(m_copy, Role::Quiet);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_copy->setObjectName(u"copyRecordButton"_s);
    m_copy->setIcon(icon(u"copy"_s, Ink::Accent));
    QSizePolicy room = m_copy->sizePolicy(); // nothing moves when a row is chosen
    room.setRetainSizeWhenHidden(true);
    m_copy->setSizePolicy(room);
    connect(m_copy, &QPushButton::clicked, this, &RecordDetails::copy);
    buildLayout();
    retranslate();
}

void RecordDetails::buildLayout()
{
    auto *members = new QGridLayout;
    members->setContentsMargins(0, 0, 0, 0);
    members->setHorizontalSpacing(gapWide);
    members->setVerticalSpacing(gapSmall);
    members->setColumnStretch(1, 1);
    int row = 0;
    for (const RecordMember &member : membersOf(MailRecord())) {
        Q_UNUSED(member)
        auto *title = new QLabel(m_inside);
        setRole(title, Role::Muted);
        auto *value = new QLabel(m_inside);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse); // keys: the button copies all
        members->addWidget(title, row, 0, Qt::AlignTop);
        members->addWidget(value, row++, 1, Qt::AlignTop);
        m_titles.append(title);
        m_values.append(value);
    }
    auto *inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(gap);
    inside->addWidget(m_storyHeading);
    inside->addWidget(m_story);
    inside->addSpacing(gap);
    inside->addWidget(m_membersHeading);
    inside->addLayout(members);
    inside->addStretch();
    m_scroll->setWidget(m_inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);

    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapWide, gap, gap, gap);
    column->setSpacing(gapSmall);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(m_scroll, 1);
}

void RecordDetails::setRecord(const std::optional<MailRecord> &record, const QList<Send> &sends,
                              const QList<MailRecord> &confirmedBy)
{
    m_record = record;
    m_sends = sends;
    m_confirmedBy = confirmedBy;
    showRecord();
}

void RecordDetails::showRecord()
{
    m_copy->setVisible(m_record.has_value());
    m_hint->setVisible(!m_record);
    m_scroll->setVisible(m_record.has_value());
    const QString account = m_record ? accountText(*m_record) : QString();
    m_heading->setText(account.isEmpty() ? tr("Record") : account);
    if (!m_record)
        return;
    m_story->setEntries(timelineOf(*m_record, m_sends, m_confirmedBy));
    const QList<RecordMember> members = membersOf(*m_record);
    for (qsizetype i = 0; i < members.size(); ++i) {
        const RecordMember &member = members.at(i);
        m_titles.at(i)->setText(member.title);
        m_titles.at(i)->setToolTip(member.wireName);
        m_values.at(i)->setText(member.raw.value_or(tr("not given")));
        m_values.at(i)->setAccessibleName(member.title);
        setRole(m_values.at(i), member.raw ? Role::Mono : Role::Muted);
    }
}

void RecordDetails::copy() const
{
    if (!m_record)
        return;
    QStringList lines;
    for (const RecordMember &member : membersOf(*m_record)) {
        if (member.raw)
            lines.append(member.wireName + u": "_s + *member.raw);
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void RecordDetails::retranslate()
{
    m_storyHeading->setText(tr("What happened"));
    m_membersHeading->setText(tr("What the service says"));
    m_hint->setText(tr("Choose a row to see all the service says about it."));
    m_copy->setText(tr("Copy record"));
    m_copy->setAccessibleName(tr("Copy record"));
    showRecord();
}

void RecordDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace herald::ui
