// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/drafts/draftkeeper.h"

#include "ui/notify/drafts/draftcontents.h"
#include "ui/notify/notifyeditor.h"
#include "ui/services.h"
#include "ui/texts/texts.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPointer>
#include <QWindow>

namespace herald::ui {

using namespace Qt::StringLiterals;

DraftKeeper::DraftKeeper(Services &services, NotifyEditor &editor, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_editor(editor)
    , m_drafts(services.library.drafts)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::write);
    connect(&editor.form(), &NotifyForm::changed, this, &DraftKeeper::followForm);
    connect(&editor, &NotifyEditor::clearing, this, &DraftKeeper::drop);
    connect(&m_drafts, &Drafts::written, this, &DraftKeeper::written);
    connect(&m_drafts, &Drafts::failed, this, &DraftKeeper::tellTrouble);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &DraftKeeper::save);
    connect(qGuiApp, &QGuiApplication::aboutToQuit, this, &DraftKeeper::save);
    editor.installEventFilter(this);
}

DraftKeeper::~DraftKeeper()
{
    if (!m_pause.isActive())
        return;
    // the form may be gone already: what it held last is known
    if (m_draft.content == DraftContent())
        m_drafts.dropCurrent(m_draft.id);
    else
        m_drafts.writeNow(m_draft);
}

void DraftKeeper::start()
{
    if (m_isStarted || m_drafts.isReadOnly())
        return;
    m_isStarted = true;
    QCoro::connect(m_drafts.load(), this, [this](const DraftsFound &found) { take(found); });
}

void DraftKeeper::take(const DraftsFound &found)
{
    m_isReady = true;
    if (!isEmpty()) {
        // somebody was faster: what was on disk is not overwritten
        if (found.current)
            m_drafts.keep(*found.current);
        followForm();
    } else if (found.current) {
        fill(*found.current, [] { return tr("What you were writing is here again."); });
        tellOutcome();
    }
    if (!found.troubles.isEmpty())
        tellTrouble(found.troubles.constFirst());
}

void DraftKeeper::fill(const Draft &draft, const std::function<QString()> &said)
{
    m_isFilling = true;
    m_draft = draft;
    m_editor.fillFrom(formDraft(draft.content), said);
    m_isFilling = false;
    // what the fields made of it is what stands there
    m_draft.content = draftContent(m_editor.form().wholeDraft(), m_editor.names());
}

bool DraftKeeper::isEmpty() const
{
    return m_editor.form().wholeDraft() == NotifyForm::Draft();
}

/// Copies nothing but handles: what the form holds is shared, however much it is.
void DraftKeeper::snapshot()
{
    DraftContent content = draftContent(m_editor.form().wholeDraft(), m_editor.names());
    if (m_draft.sent) {
        DraftContent seen = content;
        seen.row = m_draft.content.row; // looking at another row changes nothing
        if (!(seen == m_draft.content))
            m_draft.sent->isChanged = true;
    }
    if (m_draft.id.isEmpty())
        m_draft.id = Drafts::freshId();
    m_draft.content = std::move(content);
    m_draft.changed = m_services.clock.utcNow();
}

void DraftKeeper::followForm()
{
    if (!m_isReady || m_isFilling)
        return;
    if (m_draft.id.isEmpty() && isEmpty())
        return;
    snapshot();
    m_pause.start();
}

void DraftKeeper::save()
{
    if (m_pause.isActive())
        write();
}

void DraftKeeper::write()
{
    m_pause.stop();
    if (isEmpty())
        drop();
    else
        m_drafts.write(m_draft);
}

/// The form is about to be empty: what has a name is kept under it, what has none goes into the
/// bin.
void DraftKeeper::drop()
{
    const bool keeps = !m_draft.name.isEmpty();
    if (keeps && !isEmpty()) {
        snapshot();
        m_drafts.keep(m_draft);
    }
    m_pause.stop();
    if (m_draft.id.isEmpty())
        return;
    const DraftId id = m_draft.id;
    m_draft = {};
    if (keeps)
        m_drafts.eraseCurrent();
    else
        m_drafts.dropCurrent(id);
}

void DraftKeeper::setCurrentAside()
{
    if (!m_isReady || m_draft.id.isEmpty() || isEmpty())
        return;
    snapshot();
    m_pause.stop();
    const bool isDone = m_draft.sent && !m_draft.sent->isChanged && m_draft.name.isEmpty();
    if (!isDone)
        m_drafts.keep(m_draft);
    m_draft = {};
}

void DraftKeeper::giveName(const QString &name)
{
    if (isEmpty())
        return;
    snapshot();
    m_draft.name = name.simplified();
    m_pause.stop();
    m_drafts.write(m_draft);
    m_drafts.keep(m_draft);
    m_editor.say(Ink::Positive, [name = m_draft.name] { return tr("Kept as “%1”.").arg(name); });
}

void DraftKeeper::open(const DraftId &id)
{
    save();
    QCoro::connect(m_drafts.read(id), this,
                   [this](const Result<Draft> &read) { takeOpened(read); });
}

void DraftKeeper::takeOpened(const Result<Draft> &read)
{
    if (!read)
        return tellTrouble(read.error());
    std::optional<Draft> before;
    if (!isEmpty()) {
        snapshot();
        before = m_draft;
    }
    if (before && before->id == read->id) {
        // a later state of the same draft: what was typed since stays, as a draft of its own
        if (before->content == read->content)
            before.reset();
        else
            before->id = Drafts::freshId();
    }
    m_pause.stop();
    m_drafts.exchange(before, *read);
    const bool keeps = before.has_value();
    fill(*read, [keeps] {
        return keeps ? tr("The draft is open. What stood here is kept as a draft.")
                     : tr("The draft is open.");
    });
    tellOutcome();
}

QCoro::Task<void> DraftKeeper::noteSending(QByteArray fingerprint)
{
    const QPointer<DraftKeeper> self = this;
    m_pause.stop();
    snapshot();
    m_draft.sent = DraftSent{m_services.clock.utcNow(), std::move(fingerprint), {}, false};
    const Result<void> noted = co_await m_drafts.writeFirst(m_draft);
    if (self && !noted)
        tellTrouble(noted.error()); // the ledger will know it all the same
}

void DraftKeeper::noteTaken(const Result<BatchId> &batch)
{
    if (!m_draft.sent)
        return;
    if (batch)
        m_draft.sent->batch = *batch;
    else
        m_draft.sent.reset();
    m_drafts.write(m_draft);
}

void DraftKeeper::tellTrouble(const Error &error)
{
    m_editor.say(Ink::Negative, [error] {
        return QString(tr("A draft could not be read or written.") + u'\n' + errorText(error) +
                       u'\n' + evidenceText(error))
            .trimmed();
    });
}

void DraftKeeper::tellOutcome()
{
    if (!m_draft.sent)
        return;
    QCoro::connect(findOutcome(&m_services.archive, *m_draft.sent, this), this,
                   [this](const std::optional<SentOutcome> &outcome) { takeOutcome(outcome); });
}

void DraftKeeper::takeOutcome(const std::optional<SentOutcome> &outcome)
{
    if (!m_draft.sent)
        return;
    if (!outcome && !m_draft.sent->batch.isEmpty())
        return; // the ledger cannot tell; the note stays
    if (!outcome) {
        // it was about to be handed over, and never was
        m_draft.sent.reset();
        m_drafts.write(m_draft);
        return;
    }
    m_draft.sent->batch = outcome->batch;
    m_drafts.write(m_draft);
    const bool isGood = outcome->tally.accepted == outcome->tally.total();
    m_editor.say(isGood ? Ink::Positive : Ink::Caution, [sent = *m_draft.sent, outcome = *outcome] {
        return QString(tr("What you were writing is here again.") + u'\n' +
                       outcomeSentence(sent, outcome));
    });
    m_editor.offerClear(isGood);
}

bool DraftKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide || event->type() == QEvent::WindowDeactivate)
        save();
    return QObject::eventFilter(watched, event);
}

} // namespace herald::ui
