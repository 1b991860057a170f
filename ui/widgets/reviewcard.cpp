// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reviewcard.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberCharacters = 14;

QLabel *plainLabel(const QString &text, QWidget *parent = nullptr)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void removeAll(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QWidget *warningRow(const QString &text)
{
    auto *row = new QWidget;
    auto *sign = new IconLabel(IconLabel::Size::Small, row);
    sign->setIcon(u"warning"_s, Ink::Caution);
    QLabel *words = plainLabel(text, row);
    setRole(words, Role::Caution);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    return row;
}

/// A number as people write it: other scripts' digits count, spaces and separators do not.
/// Nothing for anything else.
std::optional<int> numberIn(const QString &text)
{
    constexpr int mostDigits = 9;
    QString digits;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            digits.append(QString::number(c.digitValue()));
        else if (!c.isSpace() && !u",.'，．’"_s.contains(c))
            return std::nullopt;
    }
    if (digits.isEmpty() || digits.size() > mostDigits)
        return std::nullopt;
    return digits.toInt();
}

} // namespace

ReviewCard::ReviewCard(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel({}, this))
    , m_scroll(new QScrollArea(this))
    , m_facts(new QFormLayout)
    , m_warnings(new QVBoxLayout)
    , m_tickColumn(new QVBoxLayout)
    , m_numberLabel(plainLabel({}, this))
    , m_number(new QLineEdit(this))
    , m_hint(plainLabel({}, this))
    , m_fingerprint(plainLabel({}, this))
    , m_keep(new QPushButton(this))
    , m_send(new QPushButton(this))
{
    setFocusProxy(m_keep);
    setRole(m_title, Role::Title);
    setRole(m_hint, Role::Problem);
    setRole(m_fingerprint, Role::Muted);
    setRole(m_send, Role::Primary);
    m_hint->setObjectName(u"reviewHint"_s);
    m_fingerprint->setObjectName(u"fingerprintLabel"_s);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_keep->setObjectName(u"keepEditingButton"_s);
    m_send->setObjectName(u"sendButton"_s);
    m_number->setObjectName(u"reviewNumberEdit"_s);
    m_numberLabel->setBuddy(m_number);
    m_hint->hide();
    buildLayout();
    m_keep->installEventFilter(this);
    m_number->installEventFilter(this);

    connect(m_keep, &QPushButton::clicked, this, &ReviewCard::keepEditing);
    connect(m_send, &QPushButton::clicked, this, &ReviewCard::confirm);
    connect(m_number, &QLineEdit::textChanged, m_hint, &QWidget::hide);
    retranslate();
}

void ReviewCard::buildLayout()
{
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(gapPage);
    m_facts->setVerticalSpacing(gap);
    m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_warnings->setSpacing(gap);
    m_tickColumn->setSpacing(gap);
    auto *number = new QHBoxLayout;
    number->setSpacing(gap);
    m_numberLabel->setWordWrap(false);
    m_number->setMaximumWidth(numberCharacters * fontMetrics().averageCharWidth());
    number->addWidget(m_numberLabel);
    number->addWidget(m_number);
    number->addStretch();

    auto *card = new QFrame;
    setRole(card, Role::Card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    inside->setSpacing(gapWide);
    inside->addLayout(m_facts);
    inside->addLayout(m_warnings);
    inside->addLayout(m_tickColumn);
    inside->addLayout(number);
    inside->addWidget(m_fingerprint);
    inside->addStretch();

    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // keyPressEvent() scrolls
    m_scroll->setWidget(card);

    // neither button may take Enter because it has the focus: only Keep editing answers to it
    m_keep->setDefault(true);
    m_send->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_keep, QDialogButtonBox::RejectRole);
    buttons->addButton(m_send, QDialogButtonBox::AcceptRole);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gapWide);
    column->addWidget(m_title);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_hint);
    column->addWidget(buttons);
}

void ReviewCard::setContent(const ReviewContent &content)
{
    m_title->setText(content.title);
    setFacts(content.facts);
    setWarnings(content.warnings);
    setTicks(content.ticks);
    setNumber(content);
    m_blocked = content.blocked;
    m_hint->hide();
    m_fingerprintText = content.fingerprint;
    m_fingerprint->setVisible(!content.fingerprint.isEmpty());
    m_send->setText(content.sendText);
    m_send->setAccessibleName(content.sendText);
    m_send->setShortcut(Qt::ALT | Qt::Key_S);
    retranslate();
}

void ReviewCard::setFacts(const QList<ReviewContent::Fact> &facts)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    for (const ReviewContent::Fact &fact : facts) {
        QLabel *label = plainLabel(fact.label);
        label->setWordWrap(false);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        setRole(label, Role::Muted);
        QLabel *text = plainLabel(fact.text);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addRow(label, text);
    }
}

void ReviewCard::setWarnings(const QStringList &warnings)
{
    removeAll(*m_warnings);
    for (const QString &warning : warnings)
        m_warnings->addWidget(warningRow(warning));
}

/// Those that are there stay: one of them may have the focus.
void ReviewCard::setTicks(const QStringList &ticks)
{
    while (m_ticks.size() > ticks.size())
        delete m_ticks.takeLast();
    while (m_ticks.size() < ticks.size()) {
        auto *tick = new QCheckBox;
        tick->setObjectName(u"reviewTick%1"_s.arg(m_ticks.size()));
        connect(tick, &QCheckBox::toggled, m_hint, &QWidget::hide);
        m_tickColumn->addWidget(tick);
        m_ticks.append(tick);
    }
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        m_ticks.at(i)->setText(QString(ticks.at(i)).replace(u'&', u"&&"_s));
        m_ticks.at(i)->setAccessibleName(ticks.at(i));
    }
    QWidget *last = nullptr;
    for (QCheckBox *tick : std::as_const(m_ticks)) {
        if (last)
            setTabOrder(last, tick);
        last = tick;
    }
    if (last)
        setTabOrder(last, m_number);
    setTabOrder(m_number, m_keep);
}

void ReviewCard::setNumber(const ReviewContent &content)
{
    m_people = content.numberLabel.isEmpty() ? 0 : content.number;
    m_numberLabel->setText(content.numberLabel);
    m_number->setAccessibleName(content.numberLabel);
    m_numberLabel->setVisible(m_people > 0);
    m_number->setVisible(m_people > 0);
}

void ReviewCard::clearTicks()
{
    for (QCheckBox *tick : std::as_const(m_ticks))
        tick->setChecked(false);
    m_number->clear();
    m_hint->hide();
}

QString ReviewCard::missing()
{
    if (!m_blocked.isEmpty())
        return m_blocked;
    const auto open = std::find_if(m_ticks.cbegin(), m_ticks.cend(),
                                   [](const QCheckBox *tick) { return !tick->isChecked(); });
    if (open != m_ticks.cend()) {
        (*open)->setFocus(Qt::OtherFocusReason);
        return tr("Tick this first: %1").arg((*open)->accessibleName());
    }
    if (m_people == 0 || numberIn(m_number->text()) == m_people)
        return {};
    m_number->setFocus(Qt::OtherFocusReason);
    return m_number->text().trimmed().isEmpty()
               ? tr("Type the number of people first. It stands above.")
               : tr("That is not the number of people that stands above.");
}

void ReviewCard::confirm()
{
    const QString left = missing();
    if (left.isEmpty()) {
        emit confirmed();
        return;
    }
    m_hint->setText(left);
    m_hint->show();
}

/// A button with the focus answers to Ctrl+Enter as to Enter. Here Ctrl+Enter is the second half
/// of a double press in the form and does nothing.
bool ReviewCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (isEnter && watched == m_number) { // neither sends nor goes back: the number is typed
        if (const QString left = missing(); left.isEmpty()) {
            m_send->setFocus(Qt::OtherFocusReason);
        } else {
            m_hint->setText(left);
            m_hint->show();
        }
        return true;
    }
    return isEnter && (press->modifiers() & Qt::ControlModifier);
}

void ReviewCard::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    switch (isPlain ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        emit keepEditing();
        break;
    case Qt::Key_Up:
        bar->triggerAction(QScrollBar::SliderSingleStepSub);
        break;
    case Qt::Key_Down:
        bar->triggerAction(QScrollBar::SliderSingleStepAdd);
        break;
    case Qt::Key_PageUp:
        bar->triggerAction(QScrollBar::SliderPageStepSub);
        break;
    case Qt::Key_PageDown:
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReviewCard::retranslate()
{
    m_keep->setText(tr("Keep editing"));
    m_keep->setAccessibleName(tr("Keep editing"));
    m_send->setToolTip(m_send->shortcut().toString(QKeySequence::NativeText));
    m_fingerprint->setText(tr("Fingerprint of what will be sent: %1").arg(m_fingerprintText));
}

void ReviewCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
