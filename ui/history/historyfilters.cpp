// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyfilters.h"

#include "ui/shell/identitytext.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>

#include <chrono>

namespace herald::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array outcomes{Outcome::Accepted, Outcome::Refused, Outcome::NotSent,
                              Outcome::Unknown, Outcome::Cancelled};
constexpr std::array clouds{CloudKind::Alibaba, CloudKind::Huawei};
constexpr std::array objectNames{"outcomeBox"_L1, "cloudBox"_L1, "profileBox"_L1, "timeBox"_L1};

constexpr int profileLetters = 12; ///< of a profile's name in the closed box
constexpr int leastLetters = 6;    ///< of a choice, with its arrow

/// Nothing for the entry that stands for every value.
template <class T>
std::optional<T> chosen(const QComboBox *box)
{
    const QVariant data = box->currentData();
    return data.isValid() ? std::optional(data.value<T>()) : std::nullopt;
}

} // namespace

HistoryFilters::HistoryFilters(QWidget *parent)
    : QWidget(parent)
    , m_searchLabel(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_from(new QDateEdit(this))
    , m_dash(new QLabel(u"–"_s, this))
    , m_to(new QDateEdit(this))
    , m_typing(new QTimer(this))
{
    m_search->setObjectName(u"searchEdit"_s);
    m_from->setObjectName(u"fromEdit"_s);
    m_to->setObjectName(u"toEdit"_s);
    for (int i = 0; i < BoxCount; ++i) {
        m_labels.at(size_t(i)) = new QLabel(this);
        m_boxes.at(size_t(i)) = new QComboBox(this);
        m_boxes.at(size_t(i))->setObjectName(objectNames.at(size_t(i)));
        m_boxes.at(size_t(i))->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        // a narrow window cuts their words before it is kept from being narrow
        m_boxes.at(size_t(i))->setMinimumWidth(leastLetters * fontMetrics().averageCharWidth());
    }
    // a profile's name may be as long as anybody likes
    box(ProfileBox)->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box(ProfileBox)->setMinimumContentsLength(profileLetters);
    m_typing->setSingleShot(true);
    m_typing->setInterval(150ms);
    build();
    fillChoices();
    retranslate();
    measure();
    showDates();

    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &HistoryFilters::tell);
    connect(m_typing, &QTimer::timeout, this, &HistoryFilters::tell);
    for (QComboBox *choice : m_boxes)
        connect(choice, &QComboBox::currentIndexChanged, this, &HistoryFilters::tell);
    connect(box(TimeBox), &QComboBox::currentIndexChanged, this, &HistoryFilters::showDates);
    for (const QDateEdit *date : {m_from, m_to})
        connect(date, &QDateEdit::dateChanged, this, &HistoryFilters::tell);
}

void HistoryFilters::build()
{
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Ink::Muted), QLineEdit::LeadingPosition);
    m_searchLabel->setBuddy(m_search);

    auto *top = new QHBoxLayout;
    top->setSpacing(gap);
    top->addWidget(m_searchLabel);
    top->addWidget(m_search, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_from, m_dash, m_to})
        top->addWidget(part);
    auto *below = new QHBoxLayout;
    below->setSpacing(gap);
    for (int i = 0; i < BoxCount; ++i) {
        m_labels.at(size_t(i))->setBuddy(m_boxes.at(size_t(i)));
        below->addWidget(m_labels.at(size_t(i)));
        below->addWidget(m_boxes.at(size_t(i)));
        below->addSpacing(gap);
    }
    below->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(top);
    column->addLayout(below);
}

void HistoryFilters::fillChoices()
{
    for (const Box which : {OutcomeBox, CloudBox, ProfileBox})
        box(which)->addItem({});
    for (const Outcome outcome : outcomes)
        box(OutcomeBox)->addItem({}, QVariant::fromValue(outcome));
    for (const CloudKind cloud : clouds)
        box(CloudBox)->addItem({}, QVariant::fromValue(cloud));
    for (const Span span :
         {Span::Everything, Span::Today, Span::SevenDays, Span::ThirtyDays, Span::FromTo})
        box(TimeBox)->addItem({}, QVariant::fromValue(span));
    const QDate today = QDate::currentDate();
    m_from->setDate(today.addDays(-6));
    m_to->setDate(today);
    for (QDateEdit *date : {m_from, m_to}) {
        date->setCalendarPopup(true);
        date->setDisplayFormat(u"yyyy-MM-dd"_s);
    }
}

HistoryFilters::Span HistoryFilters::span() const
{
    return box(TimeBox)->currentData().value<Span>();
}

SendFilter HistoryFilters::filter() const
{
    SendFilter filter;
    filter.text = m_search->text().simplified();
    filter.outcome = chosen<Outcome>(box(OutcomeBox));
    filter.cloud = chosen<CloudKind>(box(CloudBox));
    filter.profile = ProfileId(box(ProfileBox)->currentData().toString());
    const QDate today = QDate::currentDate();
    switch (span()) {
    case Span::Everything:
        break;
    case Span::Today:
        filter.from = today.startOfDay().toUTC();
        break;
    case Span::SevenDays:
        filter.from = today.addDays(-6).startOfDay().toUTC();
        break;
    case Span::ThirtyDays:
        filter.from = today.addDays(-29).startOfDay().toUTC();
        break;
    case Span::FromTo:
        filter.from = m_from->date().startOfDay().toUTC();
        filter.to = m_to->date().addDays(1).startOfDay().toUTC();
        break;
    }
    return filter;
}

void HistoryFilters::setProfiles(const QList<Profile> &profiles)
{
    QComboBox *choice = box(ProfileBox);
    const QVariant before = choice->currentData();
    {
        const QSignalBlocker quiet(choice);
        while (choice->count() > 1)
            choice->removeItem(1);
        for (const Profile &profile : profiles)
            choice->addItem(profile.name, profile.id.text());
        choice->setCurrentIndex(std::max(0, before.isValid() ? choice->findData(before) : 0));
    }
    if (choice->currentData() != before)
        tell();
}

void HistoryFilters::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_search->clear();
        for (QComboBox *choice : m_boxes)
            choice->setCurrentIndex(0);
    }
    tell();
}

void HistoryFilters::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// The style sheet's room around a day is not in the size that a QDateEdit asks for.
void HistoryFilters::measure()
{
    for (QDateEdit *date : {m_from, m_to}) {
        const QString widest = QDate(2028, 12, 28).toString(date->displayFormat());
        date->setMinimumWidth(fontMetrics().horizontalAdvance(widest) + 4 * gapWide);
    }
}

void HistoryFilters::showDates()
{
    const bool shows = span() == Span::FromTo;
    for (QWidget *part : std::initializer_list<QWidget *>{m_from, m_dash, m_to})
        part->setVisible(shows);
}

void HistoryFilters::tell()
{
    m_typing->stop();
    emit changed();
}

void HistoryFilters::retranslate()
{
    const auto word = [](QLabel *label, QWidget *editor, const QString &text, const QString &name) {
        label->setText(text);
        editor->setAccessibleName(name);
    };
    word(m_searchLabel, m_search, tr("&Search"), tr("Search"));
    m_search->setPlaceholderText(tr("Subject, receiver, account, record, request id, profile"));
    word(m_labels[OutcomeBox], box(OutcomeBox), tr("&Outcome"), tr("Outcome"));
    word(m_labels[CloudBox], box(CloudBox), tr("&Cloud"), tr("Cloud"));
    word(m_labels[ProfileBox], box(ProfileBox), tr("&Profile"), tr("Profile"));
    word(m_labels[TimeBox], box(TimeBox), tr("&Time"), tr("Time"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));

    box(OutcomeBox)->setItemText(0, tr("Every outcome"));
    for (int i = 0; i < int(outcomes.size()); ++i)
        box(OutcomeBox)->setItemText(i + 1, outcomeWord(outcomes.at(size_t(i))));
    box(CloudBox)->setItemText(0, tr("Both clouds"));
    for (int i = 0; i < int(clouds.size()); ++i)
        box(CloudBox)->setItemText(i + 1, cloudName(clouds.at(size_t(i))));
    box(ProfileBox)->setItemText(0, tr("Every profile"));
    const QStringList spans{tr("Everything"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"),
                            tr("From … to …")};
    for (int i = 0; i < int(spans.size()); ++i)
        box(TimeBox)->setItemText(i, spans.at(i));
}

void HistoryFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        measure();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
