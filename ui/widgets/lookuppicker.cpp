// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lookuppicker.h"

#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lookupdelegate.h"

#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;
using Match = LookupModel::Match;

namespace {

constexpr int popupRows = 8;
constexpr int popupCharacters = 44; ///< a UUID and some more

} // namespace

LookupPicker::LookupPicker(QWidget *parent)
    : QWidget(parent)
    , m_model(new LookupModel(this))
    , m_edit(new QLineEdit(this))
    , m_open(m_edit->addAction(icon(u"chevron-down"_s, Ink::Muted), QLineEdit::TrailingPosition))
    , m_completer(new QCompleter(this))
    , m_note(new LookupNote(this))
{
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gapSmall);
    column->addWidget(m_edit);
    column->addWidget(m_note);

    buildList();
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &LookupPicker::takeText);
    connect(m_edit, &QLineEdit::editingFinished, this, &LookupPicker::leaveField);
    connect(m_open, &QAction::triggered, this, &LookupPicker::openList);
    connect(m_note, &LookupNote::refreshRequested, this, &LookupPicker::reload);
    retranslate();
}

/// ~QWidget takes the focus off the field, which no longer counts as leaving it.
LookupPicker::~LookupPicker()
{
    m_edit->disconnect(this);
}

void LookupPicker::buildList()
{
    auto *list = new QListView;
    list->setUniformItemSizes(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_completer->setPopup(list); // which gives the list a delegate of its own
    list->setItemDelegate(new LookupDelegate(list));
    m_completer->setModel(m_model);
    m_completer->setCompletionRole(LookupModel::SearchRole);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(popupRows);
    m_completer->setWidget(m_edit);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                setValue(index.data(LookupModel::ValueRole).toString());
            });
}

void LookupPicker::reload()
{
    if (!m_source)
        return;
    m_state = State::Loading;
    showNote();
    const int question = ++m_question;
    QCoro::connect(m_source(), this, [this, question](LookupAnswer answer) {
        takeAnswer(question, std::move(answer));
    });
}

void LookupPicker::takeAnswer(int question, LookupAnswer answer)
{
    if (question != m_question)
        return;
    if (answer) {
        setEntries(std::move(*answer));
        emit loaded();
    } else {
        m_state = State::Failed;
        m_error = std::move(answer.error());
        showNote();
    }
}

void LookupPicker::setEntries(QList<LookupEntry> entries)
{
    ++m_question;
    m_state = State::Ready;
    m_model->setEntries(std::move(entries));
    if (m_value == m_committed)
        commit(); // what was typed may be the name of an entry
    else if (m_edit->hasFocus())
        suggest(m_edit->text());
    showNote();
}

void LookupPicker::forgetEntries()
{
    ++m_question;
    m_state = State::Waiting;
    m_model->setEntries({});
    showNote();
}

void LookupPicker::setValue(const QString &value)
{
    m_edit->setText(value);
    change(value);
    commit();
}

std::optional<LookupEntry> LookupPicker::chosen() const
{
    const Match match = m_model->find(m_value);
    if (m_value.isEmpty() || match.kind != Match::Kind::One)
        return std::nullopt;
    return m_model->entries().at(match.row);
}

void LookupPicker::takeText(const QString &text)
{
    const QString typed = text.trimmed();
    const Match match = m_model->find(typed);
    const bool isEntry = match.kind == Match::Kind::One && !typed.isEmpty();
    change(isEntry ? m_model->entries().at(match.row).value : typed);
    suggest(typed);
}

void LookupPicker::suggest(const QString &text)
{
    if (text.isEmpty())
        m_completer->popup()->hide();
    else
        popUp(text);
}

void LookupPicker::openList()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    popUp({});
}

void LookupPicker::popUp(const QString &searched)
{
    const int width = popupCharacters * m_edit->fontMetrics().averageCharWidth();
    QRect below = m_edit->rect();
    below.setWidth(std::max(below.width(), width));
    m_completer->setCompletionPrefix(searched);
    m_completer->complete(below);
}

void LookupPicker::change(const QString &value)
{
    if (value != m_value) {
        m_value = value;
        emit valueChanged(m_value);
    }
    showNote();
}

void LookupPicker::leaveField()
{
    // Enter in the open list takes the marked entry, not the letters typed so far
    const QAbstractItemView *list = m_completer->popup();
    if (list->isVisible() && list->currentIndex().isValid() && m_edit->hasFocus())
        return;
    commit();
}

void LookupPicker::commit()
{
    if (const auto entry = chosen()) {
        if (m_edit->text() != entry->name)
            m_edit->setText(entry->name);
        change(entry->value);
    }
    if (m_value != m_committed) {
        m_committed = m_value;
        emit committed(m_value);
    }
    showNote();
}

LookupNote::Content LookupPicker::failureNote() const
{
    const bool offline =
        m_error.kind == Error::Kind::Offline || m_error.kind == Error::Kind::NoAnswer;
    const QString own = m_error.kind == Error::Kind::Refused ? m_error.text : QString();
    const QString sentence = QString(errorText(m_error) + u'\n' + own).trimmed();
    return {sentence, offline ? u"offline"_s : u"warning"_s, offline ? Ink::Caution : Ink::Negative,
            true, evidenceText(m_error)};
}

LookupNote::Content LookupPicker::noteNow() const
{
    switch (m_state) {
    case State::Waiting:
        return {};
    case State::Loading:
        return {tr("Loading…"), u"clock"_s, Ink::Info, false};
    case State::Failed:
        return failureNote();
    case State::Ready:
        break;
    }
    if (m_model->entries().isEmpty())
        return {tr("The service lists nothing here. Type the value."), u"info"_s, Ink::Muted,
                m_source != nullptr};
    if (const auto entry = chosen())
        return {m_saysDetail ? entry->detail : QString(), {}, Ink::Muted, false};
    if (m_value.isEmpty() || m_value != m_committed)
        return {};
    if (m_model->find(m_value).kind == Match::Kind::Several)
        return {tr("Several entries have this name. Choose one from the list."), u"warning"_s,
                Ink::Caution, false};
    return {tr("Not in the list"), u"question"_s, Ink::Caution, false};
}

void LookupPicker::showNote()
{
    m_note->setContent(noteNow());
}

QString LookupPicker::note() const
{
    return m_note->text();
}

void LookupPicker::retranslate()
{
    m_open->setText(tr("Show the list"));
    showNote();
}

void LookupPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool LookupPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_F4) {
            openList();
            return true;
        }
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut) {
        // while its own list is open, or another window is, the person is still typing here
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            m_edit->setCursorPosition(0); // a long name shows its beginning
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace herald::ui
