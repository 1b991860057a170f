// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/resend/table/filtercell.h"

#include "ui/resend/table/recordcells.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

using Op = RecordTest::Operator;

QString glyphOf(Op op)
{
    switch (op) {
    case Op::Contains:
        return u"…"_s;
    case Op::Is:
    case Op::OneOf:
        return u"="_s;
    case Op::IsNot:
        return u"≠"_s;
    case Op::BeginsWith:
        return u"a…"_s;
    case Op::IsEmpty:
        return u"∅"_s;
    case Op::IsNotEmpty:
        return u"*"_s;
    case Op::Before:
        return u"<"_s;
    case Op::NotBefore:
        return u"≥"_s;
    }
    return {};
}

} // namespace

std::optional<QDateTime> typedMoment(const QString &text)
{
    const QString typed = text.simplified().replace(u'T', u' ');
    const QDate day = QDate::fromString(typed, u"yyyy-M-d"_s);
    QDateTime moment = day.isValid() ? day.startOfDay() : QDateTime();
    for (const QString &form : {u"yyyy-M-d H:m"_s, u"yyyy-M-d H:m:s"_s}) {
        if (!moment.isValid())
            moment = QDateTime::fromString(typed, form);
    }
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

FilterCell::FilterCell(int column, QWidget *parent)
    : QWidget(parent)
    , m_column(column)
    , m_button(new QToolButton(this))
    , m_edit(new QLineEdit(this))
{
    const QString key = RecordCells::key(column);
    m_edit->setObjectName(u"filterEdit_"_s + key);
    m_edit->setClearButtonEnabled(true);
    m_edit->setFocusPolicy(Qt::ClickFocus);
    m_edit->installEventFilter(this);
    m_button->setObjectName(u"filterOperator_"_s + key);
    m_button->setFocusPolicy(Qt::NoFocus); // one stop a column; Alt+Down is its key
    m_button->setMaximumWidth(iconMedium);
    if (isTime())
        m_op = Operator::NotBefore;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, gapSmall, gapSmall, gapSmall);
    row->setSpacing(0);
    row->addWidget(m_button);
    row->addWidget(m_edit, 1);
    setFocusProxy(m_edit);
    connect(m_button, &QToolButton::clicked, this, &FilterCell::openOperators);
    // what an input method still composes is not in the text and starts nothing
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        showProblem();
        emit changed();
    });
    showOperator();
}

bool FilterCell::isTime() const
{
    return m_column == RecordCells::SentAt;
}

bool FilterCell::needsText() const
{
    return m_op != Operator::IsEmpty && m_op != Operator::IsNotEmpty;
}

QList<FilterCell::Operator> FilterCell::operators() const
{
    if (isTime())
        return {Operator::NotBefore, Operator::Before, Operator::OneOf, Operator::IsEmpty,
                Operator::IsNotEmpty};
    return {Operator::Contains,   Operator::Is,      Operator::IsNot,
            Operator::BeginsWith, Operator::IsEmpty, Operator::IsNotEmpty};
}

QString FilterCell::nameOf(Operator op) const
{
    switch (op) {
    case Operator::Contains:
        return tr("contains");
    case Operator::Is:
        return tr("is");
    case Operator::IsNot:
        return tr("is not");
    case Operator::BeginsWith:
        return tr("begins with");
    case Operator::IsEmpty:
        return isTime() ? tr("was never sent") : tr("is empty");
    case Operator::IsNotEmpty:
        return isTime() ? tr("was sent") : tr("is not empty");
    case Operator::Before:
        return tr("before");
    case Operator::NotBefore:
        return tr("from");
    case Operator::OneOf:
        return tr("on");
    }
    return {};
}

std::optional<RecordTest> FilterCell::test() const
{
    RecordTest test;
    test.column = RecordCells::about(m_column)->member;
    test.op = m_op;
    if (!needsText())
        return test;
    if (m_edit->text().trimmed().isEmpty())
        return std::nullopt;
    if (!isTime()) {
        test.operand = m_edit->text().trimmed();
        return test;
    }
    const std::optional<QDateTime> moment = typedMoment(m_edit->text());
    if (!moment)
        return std::nullopt;
    if (m_op == Operator::OneOf)
        test.values = {moment->date().toString(Qt::ISODate)};
    else
        test.time = *moment;
    return test;
}

void FilterCell::setTest(const std::optional<RecordTest> &test)
{
    const QSignalBlocker quiet(m_edit);
    const RecordTest empty{{}, isTime() ? Operator::NotBefore : Operator::Contains, {}, {}, {}};
    const RecordTest shown = test.value_or(empty);
    m_op = shown.op;
    if (m_op == Operator::OneOf)
        m_edit->setText(shown.values.value(0));
    else if (shown.time.isValid())
        m_edit->setText(shown.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
    else
        m_edit->setText(shown.operand);
    showOperator();
    showProblem();
}

void FilterCell::choose(Operator op)
{
    m_op = op;
    showOperator();
    showProblem();
    emit changed();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void FilterCell::openOperators()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"operatorMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Operator op : operators()) {
        QAction *action = menu->addAction(nameOf(op));
        action->setCheckable(true);
        action->setChecked(op == m_op);
        connect(action, &QAction::triggered, this, [this, op] { choose(op); });
        if (op == m_op)
            menu->setActiveAction(action);
    }
    menu->popup(m_edit->mapToGlobal(QPoint(0, m_edit->height())));
}

void FilterCell::showOperator()
{
    const QString title = RecordCells::title(m_column);
    m_button->setText(glyphOf(m_op));
    m_button->setToolTip(tr("%1 %2 … (Alt+Down)").arg(title, nameOf(m_op)));
    m_button->setAccessibleName(m_button->toolTip());
    m_edit->setReadOnly(!needsText());
    m_edit->setPlaceholderText(nameOf(m_op));
    //: the field that filters a column: "Filter Account: contains"
    m_edit->setAccessibleName(tr("Filter %1: %2").arg(title, nameOf(m_op)));
    m_edit->setAccessibleDescription(tr("Alt+Down opens the list of comparisons."));
}

/// A time that cannot be read yet filters nothing, and says so where it is typed.
void FilterCell::showProblem()
{
    const bool isUnread = isTime() && needsText() && !m_edit->text().trimmed().isEmpty() &&
                          !typedMoment(m_edit->text());
    const QString help = tr("Write a day, or a day and a time: 2026-11-24 14:05");
    m_edit->setToolTip(isTime() ? help : QString());
    QPalette colours = palette();
    if (isUnread)
        colours.setColor(QPalette::Text, ink(Ink::Negative, colours));
    m_edit->setPalette(colours);
    if (isUnread)
        m_edit->setAccessibleDescription(help);
}

void FilterCell::retranslate()
{
    showOperator();
    showProblem();
}

bool FilterCell::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusIn)
        emit entered();
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
            openOperators();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_edit->text().isEmpty()) {
            m_edit->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace herald::ui
