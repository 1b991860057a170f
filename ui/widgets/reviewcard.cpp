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
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

ReviewCard::ReviewCard(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel({}, this))
    , m_scroll(new QScrollArea(this))
    , m_facts(new QFormLayout)
    , m_notes(new QVBoxLayout)
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
    m_hint->hide();
    buildLayout();
    m_keep->installEventFilter(this);

    connect(m_keep, &QPushButton::clicked, this, &ReviewCard::keepEditing);
    connect(m_send, &QPushButton::clicked, this, &ReviewCard::confirm);
    retranslate();
}

void ReviewCard::buildLayout()
{
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(gapPage);
    m_facts->setVerticalSpacing(gap);
    m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_notes->setSpacing(gap);

    auto *card = new QFrame;
    setRole(card, Role::Card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    inside->setSpacing(gapWide);
    inside->addLayout(m_facts);
    inside->addLayout(m_notes);
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
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    for (const ReviewContent::Fact &fact : content.facts) {
        QLabel *label = plainLabel(fact.label);
        label->setWordWrap(false);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        setRole(label, Role::Muted);
        QLabel *text = plainLabel(fact.text);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addRow(label, text);
    }
    setNotes(content);
    m_hint->hide();
    m_fingerprintText = content.fingerprint;
    m_fingerprint->setVisible(!content.fingerprint.isEmpty());
    m_send->setText(content.sendText);
    m_send->setAccessibleName(content.sendText);
    m_send->setShortcut(Qt::ALT | Qt::Key_S);
    retranslate();
}

void ReviewCard::setNotes(const ReviewContent &content)
{
    QList<bool> set;
    for (const QCheckBox *tick : std::as_const(m_ticks))
        set.append(tick->isChecked());
    set.resize(content.ticks.size());

    m_ticks.clear();
    removeAll(*m_notes);
    for (const QString &warning : content.warnings)
        m_notes->addWidget(warningRow(warning));
    for (qsizetype i = 0; i < content.ticks.size(); ++i) {
        auto *tick = new QCheckBox(QString(content.ticks.at(i)).replace(u'&', u"&&"_s));
        tick->setObjectName(u"reviewTick%1"_s.arg(i));
        tick->setAccessibleName(content.ticks.at(i));
        tick->setChecked(set.at(i));
        connect(tick, &QCheckBox::toggled, m_hint, &QWidget::hide);
        m_notes->addWidget(tick);
        m_ticks.append(tick);
    }
    for (qsizetype i = 1; i < m_ticks.size(); ++i)
        setTabOrder(m_ticks.at(i - 1), m_ticks.at(i));
    if (!m_ticks.isEmpty())
        setTabOrder(m_ticks.last(), m_keep);
}

void ReviewCard::clearTicks()
{
    for (QCheckBox *tick : std::as_const(m_ticks))
        tick->setChecked(false);
    m_hint->hide();
}

void ReviewCard::confirm()
{
    const auto open = std::find_if(m_ticks.cbegin(), m_ticks.cend(),
                                   [](const QCheckBox *tick) { return !tick->isChecked(); });
    if (open == m_ticks.cend()) {
        emit confirmed();
        return;
    }
    m_hint->setText(tr("Tick this first: %1").arg((*open)->accessibleName()));
    m_hint->show();
    (*open)->setFocus(Qt::OtherFocusReason);
}

/// A button with the focus answers to Ctrl+Enter as to Enter. Here Ctrl+Enter is the second half
/// of a double press in the form and does nothing.
bool ReviewCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
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
