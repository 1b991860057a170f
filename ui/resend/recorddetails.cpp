// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/recorddetails.h"

#include "ui/texts/recordtexts.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pairsInARow = 3;
constexpr int cellsOfAPair = 2;
constexpr int lastRow = 3;

} // namespace

RecordDetails::RecordDetails(QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_scroll(new QScrollArea(this))
    , m_members(new QWidget)
{
    setObjectName(u"recordDetails"_s);
    setRole(this, Role::Card);
    setRole(m_heading, Role::Heading);
    setRole(m_hint, Role::Muted);
    setRole(m_copy, Role::Quiet);
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
    auto *grid = new QGridLayout(m_members);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gapWide);
    grid->setVerticalSpacing(0);
    int place = 0;
    for (const RecordMember &member : membersOf(MailRecord())) {
        auto *title = new QLabel(m_members);
        setRole(title, Role::Muted);
        auto *value = new QLabel(m_members);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse); // keys: the button copies all
        const bool isLong = member.wireName == u"error_msg"_s;     // a line of its own, the last
        const int row = isLong ? lastRow : place / pairsInARow;
        const int column = isLong ? 0 : place++ % pairsInARow * cellsOfAPair;
        grid->setRowMinimumHeight(row, title->fontMetrics().height() + gapSmall);
        grid->addWidget(title, row, column, Qt::AlignTop);
        grid->addWidget(value, row, column + 1, 1, isLong ? -1 : 1, Qt::AlignTop);
        grid->setColumnStretch(column + 1, 1);
        m_titles.append(title);
        m_values.append(value);
    }
    m_scroll->setWidget(m_members);
    m_scroll->setWidgetResizable(true);
    m_scroll->setSizeAdjustPolicy(QScrollArea::AdjustToContents);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_members->setAutoFillBackground(false);

    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addWidget(m_hint);
    head->addStretch();
    head->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapWide, gap, gap, gap);
    column->setSpacing(gapSmall);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
}

void RecordDetails::setRecord(const std::optional<MailRecord> &record)
{
    m_record = record;
    showRecord();
}

void RecordDetails::showRecord()
{
    m_copy->setVisible(m_record.has_value());
    m_hint->setVisible(!m_record);
    const QList<RecordMember> members = membersOf(m_record.value_or(MailRecord()));
    for (qsizetype i = 0; i < members.size(); ++i) {
        const RecordMember &member = members.at(i);
        m_titles.at(i)->setText(member.title);
        m_titles.at(i)->setToolTip(member.wireName);
        m_values.at(i)->setText(m_record ? member.raw.value_or(tr("not given")) : QString());
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
    m_heading->setText(tr("Record"));
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
