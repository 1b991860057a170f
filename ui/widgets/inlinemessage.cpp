// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inlinemessage.h"

#include "ui/widgets/iconlabel.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(Ink meaning)
{
    switch (meaning) {
    case Ink::Positive:
        return u"check"_s;
    case Ink::Caution:
        return u"warning"_s;
    case Ink::Negative:
        return u"cross"_s;
    case Ink::Sandbox:
        return u"sandbox"_s;
    default:
        return u"info"_s;
    }
}

QAccessibleInterface *alertOf(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(InlineMessage::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::AlertMessage);
}

} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(IconLabel::Size::Small, this))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    QAccessible::installFactory(alertOf);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(u"messageText"_s);
    m_close->setIcon(icon(u"cross"_s, Ink::Muted));
    m_close->setObjectName(u"closeMessageButton"_s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gapWide, gap, gap, gap);
    row->setSpacing(gap);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_close);

    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        emit closed();
    });
    retranslate();
    hide();
}

void InlineMessage::say(Ink meaning, const QString &text)
{
    const bool isNews = isHidden() || text != m_text->text();
    m_meaning = meaning;
    m_icon->setIcon(iconOf(meaning), meaning);
    m_text->setText(text);
    setAccessibleName(text);
    show();
    update();
    if (isNews) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void InlineMessage::clear()
{
    hide();
    m_text->clear();
    setAccessibleName({});
}

void InlineMessage::offer(const QString &action)
{
    if (!m_action && action.isEmpty())
        return;
    if (!m_action) {
        m_action = new QPushButton(this);
        m_action->setObjectName(u"messageActionButton"_s);
        m_action->setAutoDefault(false);
        auto *row = static_cast<QHBoxLayout *>(layout());
        row->insertWidget(row->indexOf(m_close), m_action);
        setTabOrder(m_action, m_close);
        connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionTriggered);
    }
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setHidden(action.isEmpty());
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::retranslate()
{
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
}

void InlineMessage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink(m_meaning, palette()));
    painter.setBrush(tint(m_meaning, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
}

} // namespace herald::ui
