// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/checks/livechecks.h"

#include "ui/notify/checks/routerows.h"
#include "ui/notify/checks/serviceprobe.h"
#include "ui/notify/checks/similarmail.h"
#include "ui/notify/notifyform.h"
#include "ui/notify/notifylookups.h"
#include "ui/notify/routefields.h"
#include "ui/services.h"
#include "ui/texts/guardtexts.h"

#include <algorithm>

namespace herald::ui {

using Field = NotificationProblem::Field;
using Grade = LiveRow::Grade;
using Fix = LiveRow::Fix;

namespace {

constexpr std::chrono::milliseconds typingPause{700};
constexpr std::chrono::seconds ageingStep{20};

} // namespace

LiveChecks::LiveChecks(Services &services, const NotifyForm &form, const RouteFields &route,
                       QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_form(form)
    , m_route(route)
    , m_probe(new ServiceProbe(services.soar, services.clock, this))
    , m_similar(new SimilarMail(services.archive, services.clock, this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    m_notice.setSingleShot(true);
    m_notice.setInterval(0);
    m_ageing.setInterval(ageingStep);
    connect(&m_pause, &QTimer::timeout, this, &LiveChecks::compare);
    connect(&m_notice, &QTimer::timeout, this, &LiveChecks::changed);
    connect(&m_ageing, &QTimer::timeout, this, &LiveChecks::changed);
    const auto notice = [this] { m_notice.start(); };
    connect(m_probe, &ServiceProbe::changed, this, notice);
    connect(m_similar, &SimilarMail::changed, this, notice);
    connect(&m_route, &RouteFields::listsChanged, this, notice);
    connect(&m_form, &NotifyForm::changed, this, &LiveChecks::noticeMail);
    m_ageing.start();
}

void LiveChecks::setAsker(const Profile &profile, Language language)
{
    m_profile = profile;
    m_probe->setAsker(profile, language);
    m_notice.start();
}

void LiveChecks::setReceiverDoubts(const ReceiverDoubts &doubts)
{
    if (doubts == m_doubts)
        return;
    m_doubts = doubts;
    m_notice.start();
}

void LiveChecks::noticeMail()
{
    m_pause.start();
}

void LiveChecks::compare()
{
    m_similar->ask(m_form.draft());
}

void LiveChecks::askAgain()
{
    m_probe->ask();
    compare();
}

void LiveChecks::refreshStale()
{
    if (m_probe->isOld())
        m_probe->ask();
    if (m_similar->isOld())
        compare();
}

QString LiveChecks::permissionRequest() const
{
    const auto &refusal = m_probe->refusal();
    return m_profile && refusal ? ui::permissionRequest(*m_profile, *refusal) : QString();
}

QList<LiveRow> LiveChecks::guardRows() const
{
    if (!m_profile)
        return {};
    if (const QString why = blockedText(*m_profile); !why.isEmpty())
        return {{Grade::Bad, why, Fix::OpenProfile, tr("Open the profile"), {}}};
    return {
        {Grade::Good, tr("Guard level: %1").arg(guardWord(m_profile->guard)), Fix::None, {}, {}}};
}

QList<LiveRow> LiveChecks::receiverRows() const
{
    const QString look = tr("Look at them");
    QList<LiveRow> rows;
    if (m_doubts.neverMail > 0)
        rows.append({Grade::Bad,
                     tr("%n receiver(s) on the never-mail list.", nullptr, m_doubts.neverMail),
                     Fix::GoToReceivers,
                     look,
                     {}});
    if (m_doubts.doubtful > 0)
        rows.append({Grade::Caution,
                     tr("%n doubtful address(es).", nullptr, m_doubts.doubtful),
                     Fix::GoToReceivers,
                     look,
                     {}});
    if (m_doubts.outside > 0)
        rows.append({Grade::Caution,
                     tr("%n receiver(s) outside your own domains.", nullptr, m_doubts.outside),
                     Fix::GoToReceivers,
                     look,
                     {}});
    return rows;
}

QList<LiveRow> LiveChecks::rows() const
{
    const Notification &mail = m_form.draft();
    QList<LiveRow> rows = guardRows() + m_probe->rows();
    rows +=
        routeRows(Field::Playbook, m_route.stateOf(Field::Playbook), !mail.playbookUuid.isEmpty());
    rows += routeRows(Field::Node, m_route.stateOf(Field::Node), !mail.nodeName.isEmpty());
    rows += routeRows(Field::Asset, m_route.stateOf(Field::Asset), !mail.assetId.isEmpty());
    rows += receiverRows() + m_similar->rows();
    const QDateTime now = m_services.clock.utcNow();
    for (LiveRow &row : rows) {
        if (row.grade == Grade::Good && row.asOf.isValid() && !isFresh(row.asOf, now)) {
            row.grade = Grade::Old;
            row.fix = Fix::AskAgain;
            row.action = tr("Try again");
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const LiveRow &a, const LiveRow &b) { return a.grade < b.grade; });
    return rows;
}

} // namespace herald::ui
