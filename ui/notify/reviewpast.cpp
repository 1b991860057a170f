// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/reviewpast.h"

#include "ui/notify/reach.h"

namespace herald::ui {

namespace {

constexpr qsizetype atOnce = 50; ///< people in one question: others want to read the ledger too
constexpr qsizetype most = 1'000;
constexpr int lately = 24 * 60 * 60; ///< seconds

} // namespace

PastFinder::PastFinder(Archive &archive, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_clock(clock)
{}

void PastFinder::ask(const QList<Manifest> &manifests)
{
    const int question = ++m_question;
    const QStringList people = reachOf(manifests).people;
    m_left = people.mid(0, most);
    m_past = {};
    m_past.people = int(people.size());
    m_past.toAsk = int(m_left.size());
    m_past.now = m_clock.utcNow();
    const auto *first =
        manifests.isEmpty() ? nullptr : std::get_if<Notification>(&manifests.first().payload());
    if (!first)
        return;
    Notification whole = *first;
    whole.receivers = people;
    QCoro::connect(m_archive.resembling(whole, m_past.now.addSecs(-lately)), this,
                   [this, question](const Result<std::optional<Resemblance>> &found) {
                       if (question != m_question)
                           return;
                       if (found)
                           m_past.alike = *found;
                       else
                           m_past.trouble = found.error();
                       emit changed();
                   });
    askOn(question);
}

void PastFinder::forget()
{
    ++m_question;
    m_left.clear();
}

void PastFinder::askOn(int question)
{
    if (m_left.isEmpty())
        return;
    const QStringList some = m_left.mid(0, atOnce);
    m_left.remove(0, some.size());
    QCoro::connect(m_archive.lastMailed(some), this,
                   [this, question,
                    asked = int(some.size())](const Result<QHash<QString, QDateTime>> &mailed) {
                       take(question, mailed, asked);
                   });
}

void PastFinder::take(int question, const Result<QHash<QString, QDateTime>> &mailed, int asked)
{
    if (question != m_question)
        return;
    if (!mailed) {
        m_past.trouble = mailed.error();
        m_left.clear();
        emit changed();
        return;
    }
    m_past.asked += asked;
    m_past.never += asked - int(mailed->size());
    for (const QDateTime &when : *mailed) {
        if (when.secsTo(m_past.now) < lately)
            ++m_past.lately;
    }
    if (m_past.isComplete())
        emit changed();
    askOn(question);
}

} // namespace herald::ui
