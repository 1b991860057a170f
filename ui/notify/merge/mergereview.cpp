// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/merge/mergereview.h"

#include "ui/notify/merge/mergefreezer.h"
#include "ui/notify/merge/mergeimport.h"
#include "ui/notify/merge/mergetexts.h"
#include "ui/notify/notifyeditor.h"
#include "ui/session.h"
#include "ui/widgets/textquestion.h"

#include <QPointer>

namespace herald::ui {

using namespace Qt::StringLiterals;

MergeReview::MergeReview(Session &session, NotifyEditor &editor, MergeFreezer &freezer,
                         QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_editor(editor)
    , m_freezer(freezer)
{
    connect(&editor, &NotifyEditor::tableRequested, this, &MergeReview::askForTable);
    connect(&editor.form(), &NotifyForm::changed, this, &MergeReview::cancel);
    connect(&freezer, &MergeFreezer::frozen, this, &MergeReview::takeRows);
}

void MergeReview::askForTable()
{
    askForMergeTable(&m_editor, [this](const MergeTablePtr &table) { m_editor.useTable(table); });
}

void MergeReview::freeze(const Profile &profile, const QUrl &endpoint)
{
    m_freezer.start(m_editor.form().merge(m_session.language()), profile, endpoint);
}

void MergeReview::cancel()
{
    if (m_freezer.isRunning())
        m_freezer.cancel();
}

void MergeReview::takeRows(const MergeBatch &batch)
{
    if (!batch.manifests.isEmpty()) {
        emit ready(batch.manifests);
        return;
    }
    m_editor.say(Ink::Caution, [findings = batch.findings] { return stoppedRowsText(findings); });
}

void MergeReview::tryFirstRow(const Profile &profile, const QUrl &endpoint)
{
    TextQuestion question;
    question.title = tr("Send the first row to me");
    question.label = tr("&Your mail address");
    question.name = tr("Your mail address");
    question.help = tr("The first row's mail goes to this address alone, after a review. The "
                       "row's own receiver gets nothing.");
    question.text = m_session.ownAddress();
    question.action = tr("Review…");
    question.problem = [](const QString &text) {
        return isMailAddress(text) ? QString() : tr("Type one mail address.");
    };
    askForText(m_editor.window(), question,
               [self = QPointer(this), profile, endpoint](const QString &address) {
                   if (self)
                       self->freezeFirstRow(profile, endpoint, address);
               });
}

void MergeReview::freezeFirstRow(const Profile &profile, const QUrl &endpoint,
                                 const QString &address)
{
    m_session.setOwnAddress(address);
    if (!m_editor.form().table())
        return;
    MergedRow first = m_editor.form().merge(m_session.language()).row(0);
    if (first.problems.isEmpty()) {
        first.mail.receivers = QStringList{address};
        emit trialReady(Manifest::freeze(profile, endpoint, sentBy(profile, first.mail)));
        return;
    }
    m_editor.say(Ink::Caution,
                 [problem = first.problems.constFirst()] { return mergeProblemText(problem); });
}

} // namespace herald::ui
