// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/rehearsal.h"

#include "app/sandbox/sandbox.h"
#include "ui/shell/mainwindow.h"

namespace herald::ui {

using namespace Qt::StringLiterals;
using sandbox::Fault;
using sandbox::FaultKind;

namespace {

constexpr int aheadSeconds = 20 * 60; ///< more than either cloud lets pass
constexpr int waitMilliseconds = 2'000;

struct Scene
{
    QLatin1StringView id; ///< Error::code of the notice
    const char *words;    ///< in the palette
    Fault fault;
};

QList<Scene> scenes()
{
    return {
        {"lost"_L1,
         QT_TRANSLATE_NOOP("herald::ui::Commands", "Rehearse: the answer gets lost"),
         {.kind = FaultKind::AcceptThenDrop}},
        {"throttled"_L1,
         QT_TRANSLATE_NOOP("herald::ui::Commands", "Rehearse: too many requests"),
         {.kind = FaultKind::Throttled, .value = waitMilliseconds}},
        {"clock"_L1,
         QT_TRANSLATE_NOOP("herald::ui::Commands", "Rehearse: the clock is wrong"),
         {.kind = FaultKind::WrongClock, .value = aheadSeconds}},
        {"right"_L1,
         QT_TRANSLATE_NOOP("herald::ui::Commands", "Rehearse: the right is missing"),
         {.kind = FaultKind::NoPermission}},
    };
}

} // namespace

Rehearsal::Rehearsal(sandbox::Sandbox &sandbox, MainWindow &window)
    : m_sandbox(sandbox)
    , m_window(window)
{
    connect(&m_sandbox, &sandbox::Sandbox::faultsChanged, this, &Rehearsal::follow);
    window.commands().addMore([this] { return choices(); });
}

QList<Command> Rehearsal::choices()
{
    QList<Command> commands;
    for (const Scene &scene : scenes()) {
        commands.append({{}, scene.words, {}, {}, [this, scene] { begin(scene.id, scene.fault); }});
    }
    if (!m_sandbox.faults().isEmpty()) {
        const char *words = QT_TRANSLATE_NOOP("herald::ui::Commands", "Stop the rehearsal");
        commands.append({{}, words, {}, {}, [this] { m_sandbox.setFaults({}); }});
    }
    return commands;
}

void Rehearsal::begin(const QString &what, const Fault &fault)
{
    m_sandbox.setFaults({fault}); // one at a time
    m_isOn = true;
    Notice notice;
    notice.kind = Notice::Kind::Rehearsal;
    notice.error.code = what;
    notice.act = [this] { m_sandbox.setFaults({}); };
    m_window.showNotice(notice);
}

void Rehearsal::follow()
{
    if (!m_isOn || !m_sandbox.faults().isEmpty())
        return;
    m_isOn = false;
    m_window.withdrawNotice(Notice::Kind::Rehearsal);
}

} // namespace herald::ui
