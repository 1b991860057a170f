// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/checks/serviceprobe.h"

#include "app/library/soarlists.h"
#include "ui/texts/texts.h"

#include <cmath>

namespace herald::ui {

using namespace Qt::StringLiterals;
using Grade = LiveRow::Grade;
using Fix = LiveRow::Fix;

namespace {

// alibaba-soar.md 4.1: a date is taken for 15 minutes
constexpr int tolerance = 15 * 60;
constexpr int worthSaying = 60;

} // namespace

bool isFresh(const QDateTime &asOf, const QDateTime &now)
{
    return asOf.isValid() && asOf.secsTo(now) < std::chrono::seconds(listIsFreshFor).count();
}

ServiceProbe::ServiceProbe(SoarDirectory &soar, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_soar(soar)
    , m_clock(clock)
{}

void ServiceProbe::setAsker(const Profile &profile, Language language)
{
    m_profile = profile;
    m_language = language;
    m_asOf = {};
    m_error.reset();
    m_ahead.reset();
    ask();
}

void ServiceProbe::ask()
{
    if (!m_profile)
        return;
    const int question = ++m_question;
    m_isAsking = true;
    PlaybookQuery query;
    query.pageSize = 1;
    query.language = m_language;
    emit changed();
    QCoro::connect(
        m_soar.playbooks(*m_profile, query), this,
        [this, question](const Result<herald::Page<Playbook>> &page) { take(question, page); });
}

void ServiceProbe::take(int question, const Result<herald::Page<Playbook>> &page)
{
    if (question != m_question)
        return;
    const QDateTime now = m_clock.utcNow();
    m_isAsking = false;
    m_asOf = now;
    m_error.reset();
    m_ahead.reset();
    if (!page) {
        m_error = page.error();
        if (m_error->kind == Error::Kind::ClockWrong)
            m_ahead = m_error->clockAhead;
    } else if (page->serverTime.isValid()) {
        m_ahead = int(page->serverTime.secsTo(now));
    }
    emit changed();
}

bool ServiceProbe::isOld() const
{
    return !m_isAsking && !isFresh(m_asOf, m_clock.utcNow());
}

QList<LiveRow> ServiceProbe::rows() const
{
    if (!m_profile)
        return {};
    if (!m_asOf.isValid())
        return {{Grade::Asking, tr("Asking the service…"), Fix::None, {}, {}}};
    QList<LiveRow> rows{keyRow()};
    if (!m_error || m_error->kind == Error::Kind::NoPermission)
        rows.append(rightRow());
    if (m_ahead)
        rows.append(clockRow());
    for (LiveRow &row : rows)
        row.asOf = m_asOf;
    return rows;
}

LiveRow ServiceProbe::keyRow() const
{
    if (!m_error || m_error->kind == Error::Kind::NoPermission)
        return {Grade::Good, tr("The key is known and alive."), Fix::None, {}, {}};
    const QString words = errorText(*m_error);
    switch (m_error->kind) {
    case Error::Kind::NoCredential:
    case Error::Kind::WrongKey:
        return {Grade::Bad, words, Fix::OpenProfile, tr("Open the profile"), {}};
    case Error::Kind::ClockWrong:
        return {Grade::Caution,
                tr("The key could not be tried: the clock comes first."),
                Fix::None,
                {},
                {}};
    default:
        return {Grade::Caution, tr("Not tried: %1").arg(words), Fix::AskAgain, tr("Try again"), {}};
    }
}

LiveRow ServiceProbe::rightRow() const
{
    if (!m_error)
        return {Grade::Good, tr("It may read the lists."), Fix::None, {}, {}};
    return {Grade::Bad,
            errorText(*m_error),
            Fix::CopyRequest,
            tr("Copy the request for the administrator"),
            {}};
}

LiveRow ServiceProbe::clockRow() const
{
    const int apart = std::abs(*m_ahead);
    if (apart < worthSaying)
        return {Grade::Good, tr("The clock agrees with the service's."), Fix::None, {}, {}};
    const int minutes = (apart + 30) / 60;
    const QString words =
        *m_ahead > 0 ? tr("The clock is %n minute(s) ahead of the service's.", nullptr, minutes)
                     : tr("The clock is %n minute(s) behind the service's.", nullptr, minutes);
    const bool isRefused = m_error || apart >= tolerance;
    const QString remedy =
        isRefused ? tr("Correct it: the service refuses every call.")
                  : tr("Correct it: from %1 minutes on the service refuses every call.")
                        .arg(tolerance / 60);
    return {isRefused ? Grade::Bad : Grade::Caution,
            QString(words + u' ' + remedy),
            Fix::AskAgain,
            tr("Try again"),
            {}};
}

} // namespace herald::ui
