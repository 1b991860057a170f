// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/checks/similarmail.h"

#include "ui/notify/checks/serviceprobe.h"
#include "ui/notify/notifyreview.h"

namespace herald::ui {

using Grade = LiveRow::Grade;
using Fix = LiveRow::Fix;

namespace {

constexpr int lately = 24 * 60 * 60; ///< seconds

} // namespace

SimilarMail::SimilarMail(Archive &archive, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_clock(clock)
{}

void SimilarMail::ask(const Notification &mail)
{
    const int question = ++m_question;
    m_isAsked = m_isAsking = !mail.receivers.isEmpty() && !mail.subject.trimmed().isEmpty();
    if (!m_isAsked) {
        emit changed();
        return;
    }
    const int people = int(mail.receivers.size());
    QCoro::connect(m_archive.resembling(mail, m_clock.utcNow().addSecs(-lately)), this,
                   [this, question, people](const Result<std::optional<Resemblance>> &found) {
                       if (question != m_question)
                           return;
                       m_isAsking = false;
                       m_people = people;
                       m_asOf = m_clock.utcNow();
                       m_found = found;
                       emit changed();
                   });
}

bool SimilarMail::isOld() const
{
    return m_isAsked && !m_isAsking && !isFresh(m_asOf, m_clock.utcNow());
}

QList<LiveRow> SimilarMail::rows() const
{
    if (!m_isAsked)
        return {};
    if (!m_asOf.isValid())
        return {{Grade::Asking, tr("Looking through the ledger…"), Fix::None, {}, {}}};
    if (!m_found)
        return {{Grade::Caution, tr("The ledger could not be read for similar mail."),
                 Fix::AskAgain, tr("Try again"), m_asOf}};
    if (!*m_found)
        return {{Grade::Good,
                 tr("Nothing like it was sent in the last 24 hours."),
                 Fix::None,
                 {},
                 m_asOf}};
    return {{(*m_found)->isSame ? Grade::Bad : Grade::Caution,
             resemblanceText(**m_found, m_people, m_clock.utcNow()),
             Fix::None,
             {},
             m_asOf}};
}

} // namespace herald::ui
