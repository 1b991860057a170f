// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/qttransport.h"
#include "tests/net/fixedpolicy.h"
#include "ui/console/console.h"
#include "ui/tour/driver.h"

#include <QTemporaryDir>

namespace herald::test {

/// A clock that goes wrong on demand.
class SetClock final : public Clock
{
public:
    std::chrono::seconds offset{0};

    [[nodiscard]] QDateTime utcNow() const override
    {
        return Clock::utcNow().addSecs(offset.count());
    }
};

/// The real wire, with a hand in between that may change a finished send.
class TamperingTransport final : public Transport
{
public:
    std::function<void(Request &)> tamper;

    [[nodiscard]] QCoro::Task<Exchange> exchange(Request request, ExchangeOptions options) override;

private:
    FixedPolicy m_policy;
    QtTransport m_wire{m_policy};
};

/// The whole console in its window on the embedded sandbox, typed and clicked with QTest.
class Desk
{
public:
    /// `dataFolder`: empty = one of its own.
    explicit Desk(Language language = Language::English, const QString &dataFolder = {});

    SetClock clock;
    TamperingTransport transport;
    QTemporaryDir folder;
    ui::Console console;
    ui::Driver driver;

    [[nodiscard]] QString problem() const { return m_problem; } ///< of the start
    [[nodiscard]] sandbox::Sandbox &sandbox() { return *console.sandbox(); }
    void showPage(const QString &page);

    /// The visible control of that name; fails loudly when it does not come.
    template <class T = QWidget>
    T &the(const QString &objectName)
    {
        T *widget = nullptr;
        if (!ui::Driver::waitFor([&] { return (widget = driver.named<T>(objectName)); }))
            qFatal("there is no %s", qPrintable(objectName));
        return *widget;
    }

    void type(const QString &field, const QString &text);
    void click(const QString &button);
    /// Chooses what a picker's look-up offers first, or the given name.
    void choose(const QString &picker, const QString &name = {});

    void fillNotification(const QString &subject, const QString &body);
    /// Loads the first app group and ticks the record in that row.
    MailRecord tickRecord(int row);
    /// Review, every tick, send; returns when it is on its way.
    void reviewAndSend();
    Send waitForOutcome();
    [[nodiscard]] QList<Send> sends(); ///< as the ledger has them, newest first
    [[nodiscard]] QString headline();
    [[nodiscard]] QString outcomeTexts(); ///< headline, detail and evidence as shown

private:
    QString m_problem;
};

} // namespace herald::test
