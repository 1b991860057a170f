// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lookuppicker.h"

#include "app/library/soarlists.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lookupsuggestions.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;
using Match = LookupModel::Match;
using Choice = LookupState::Choice;

LookupPicker::LookupPicker(QWidget *parent)
    : QWidget(parent)
    , m_model(new LookupModel(this))
    , m_edit(new QLineEdit(this))
    , m_open(m_edit->addAction(icon(u"chevron-down"_s, Ink::Muted), QLineEdit::TrailingPosition))
    , m_suggestions(new LookupSuggestions(*m_edit, *m_model, this))
    , m_note(new LookupNote(this))
{
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gapSmall);
    column->addWidget(m_edit);
    column->addWidget(m_note);
    m_minute.setInterval(std::chrono::minutes(1));

    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &LookupPicker::takeText);
    connect(m_edit, &QLineEdit::editingFinished, this, &LookupPicker::leaveField);
    connect(m_open, &QAction::triggered, this, &LookupPicker::openList);
    connect(m_suggestions, &LookupSuggestions::chosen, this, &LookupPicker::takeChoice);
    connect(m_note, &LookupNote::actionTriggered, this, &LookupPicker::act);
    connect(&m_minute, &QTimer::timeout, this, &LookupPicker::showNote);
    retranslate();
}

/// ~QWidget takes the focus off the field, which no longer counts as leaving it.
LookupPicker::~LookupPicker()
{
    m_edit->disconnect(this);
}

void LookupPicker::setMemory(LookupMemory memory, const Clock &clock)
{
    m_memory = std::move(memory);
    m_clock = &clock;
}

void LookupPicker::setEmptyHint(const QString &hint)
{
    m_emptyHint = hint;
    showNote();
}

void LookupPicker::setRequestWriter(std::function<QString(const Error &)> writer)
{
    m_writeRequest = std::move(writer);
}

void LookupPicker::reload()
{
    if (!m_source)
        return;
    if (m_memory.recent) {
        if (std::optional<LookupList> list = m_memory.recent()) {
            setEntries(std::move(list->entries), list->asOf);
            emit loaded();
            if (!isOld())
                return;
        }
    }
    refresh();
    if (m_isAsking && !m_hasList && m_memory.last)
        recall(m_question);
}

void LookupPicker::refresh()
{
    if (!m_source)
        return;
    const int question = ++m_question;
    m_isAsking = true;
    m_wasStopped = false;
    m_wasRequested = false;
    m_error.reset();
    m_loadedSoFar = m_total = 0;
    showNote();
    QCoro::connect(m_source(), this, [this, question](LookupAnswer answer) {
        takeAnswer(question, std::move(answer));
    });
}

/// The list of the last time stands in until the question is answered, or instead of an answer.
void LookupPicker::recall(int question)
{
    QCoro::connect(m_memory.last(), this, [this, question](std::optional<LookupList> list) {
        if (!list || m_hasList || question != m_question)
            return;
        const bool wasAsking = m_isAsking;
        const std::optional<Error> error = m_error;
        setEntries(std::move(list->entries), list->asOf);
        m_question = question; // which is still open
        m_isAsking = wasAsking;
        m_error = error;
        showNote();
        emit loaded();
    });
}

std::function<void(int, int)> LookupPicker::progress()
{
    const QPointer<LookupPicker> self = this;
    return [self, question = m_question](int loaded, int total) {
        if (!self || question != self->m_question)
            return;
        self->m_loadedSoFar = loaded;
        self->m_total = total;
        self->showNote();
    };
}

void LookupPicker::takeAnswer(int question, LookupAnswer answer)
{
    if (question != m_question)
        return;
    m_isAsking = false;
    if (answer) {
        setEntries(std::move(*answer), m_clock ? now() : QDateTime());
        emit loaded();
    } else {
        m_error = std::move(answer.error());
        showNote();
    }
}

void LookupPicker::setEntries(QList<LookupEntry> entries, const QDateTime &asOf)
{
    ++m_question;
    m_isAsking = false;
    m_wasStopped = false;
    m_error.reset();
    m_hasList = true;
    m_asOf = asOf;
    m_model->setEntries(std::move(entries));
    if (m_value == m_committed)
        commit(); // what was typed may be the name of an entry
    else if (m_edit->hasFocus())
        m_suggestions->suggest(m_edit->text().trimmed());
    showNote();
}

void LookupPicker::forgetEntries()
{
    ++m_question;
    m_isAsking = m_hasList = m_wasStopped = m_wasListed = false;
    m_error.reset();
    m_asOf = {};
    m_model->setEntries({});
    showNote();
}

bool LookupPicker::isOld() const
{
    return m_asOf.isValid() && m_asOf.secsTo(now()) >= std::chrono::seconds(listIsFreshFor).count();
}

QDateTime LookupPicker::now() const
{
    return m_clock ? m_clock->utcNow() : QDateTime::currentDateTimeUtc();
}

void LookupPicker::setValue(const QString &value)
{
    showText(value);
    change(value);
    commit();
}

/// The beginning of a long text is what tells it from others.
void LookupPicker::showText(const QString &text)
{
    if (m_edit->text() != text)
        m_edit->setText(text);
    m_edit->setCursorPosition(0);
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
    m_wasListed = false;
    change(isEntry ? m_model->entries().at(match.row).value : typed);
    m_suggestions->suggest(typed);
}

void LookupPicker::takeChoice(const QString &value)
{
    setValue(value);
    // what is typed next replaces the choice
    m_edit->setSelection(int(m_edit->text().size()), -int(m_edit->text().size()));
}

void LookupPicker::openList()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_suggestions->showAll();
}

void LookupPicker::change(const QString &value)
{
    if (value != m_value) {
        m_value = value;
        m_wasListed = false;
        emit valueChanged(m_value);
    }
    showNote();
}

void LookupPicker::leaveField()
{
    if (!m_suggestions->isChoosing())
        commit();
}

void LookupPicker::commit()
{
    if (const auto entry = chosen()) {
        if (m_edit->text() != entry->name)
            showText(entry->name);
        change(entry->value);
        m_wasListed = true;
    }
    if (m_value != m_committed) {
        m_committed = m_value;
        emit committed(m_value);
    }
    showNote();
}

Choice LookupPicker::choice() const
{
    if (m_value.isEmpty())
        return Choice::Open;
    switch (m_model->find(m_value).kind) {
    case Match::Kind::One:
        return Choice::Listed;
    case Match::Kind::Several:
        return m_value == m_committed ? Choice::Several : Choice::Open;
    case Match::Kind::None:
        break;
    }
    if (m_value != m_committed)
        return Choice::Open;
    return m_wasListed ? Choice::Gone : Choice::Unlisted;
}

LookupState LookupPicker::state() const
{
    LookupState state;
    state.hasList = m_hasList;
    state.isEmpty = m_model->entries().isEmpty();
    state.isAsking = m_isAsking;
    state.wasStopped = m_wasStopped;
    state.canAsk = m_source != nullptr;
    state.error = m_error;
    state.asOf = m_asOf;
    state.now = now();
    state.loaded = m_loadedSoFar;
    state.total = m_total;
    state.choice = choice();
    state.entry = chosen().value_or(LookupEntry());
    state.saysDetail = m_saysDetail;
    state.canRequest = m_writeRequest != nullptr;
    state.wasRequested = m_wasRequested;
    state.emptyHint = m_emptyHint;
    return state;
}

void LookupPicker::act()
{
    switch (m_action) {
    case LookupAction::None:
        break;
    case LookupAction::Ask:
        refresh();
        break;
    case LookupAction::Stop:
        stop();
        break;
    case LookupAction::CopyRequest:
        QGuiApplication::clipboard()->setText(m_writeRequest(*m_error));
        m_wasRequested = true;
        showNote();
        break;
    }
}

void LookupPicker::stop()
{
    ++m_question;
    m_isAsking = false;
    m_wasStopped = true;
    showNote();
}

void LookupPicker::showNote()
{
    const LookupState now = state();
    const LookupWords words = wordsFor(now);
    m_action = words.action;
    m_note->setContent(words.content);
    if (now.asOf.isValid() && !m_minute.isActive())
        m_minute.start();
    else if (!now.asOf.isValid())
        m_minute.stop();
    emit stateChanged();
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
