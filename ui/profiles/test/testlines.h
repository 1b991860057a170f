// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/test/profiletest.h"

#include <QList>
#include <QString>

namespace herald::ui {

/// One step of the way from this computer to the right to list, in the window's language.
struct TestLine
{
    enum class Step { Name, Proxy, Connection, Tls, Clock, Key, Right };
    enum class State { Good, Caution, Bad, NotReached };

    Step step;
    State state = State::NotReached;
    QString title; ///< "Name look-up"
    QString seen;  ///< what was seen there
    QString fix;   ///< what to do; may be empty
};

/// All steps, in their order.
[[nodiscard]] QList<TestLine> testLines(const TestResult &result);
/// The one sentence above them.
[[nodiscard]] QString testSummary(const TestResult &result);
/// The same for a message to somebody: plain text, in the window's language, the ids of keys
/// masked, no secret, nothing that was written.
[[nodiscard]] QString supportReport(const TestResult &result, const QDateTime &now);

/// `AB:CD:…`, as certificates' fingerprints are compared.
[[nodiscard]] QString fingerprintText(const QByteArray &sha256);

} // namespace herald::ui
