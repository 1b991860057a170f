// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receivers/receiverswork.h"

#include <memory>

namespace herald::ui {

using namespace Qt::StringLiterals;
using Fate = IntakePiece::Fate;

namespace {

constexpr qsizetype atOnce = 500; ///< addresses are judged in a few milliseconds
constexpr qsizetype mostLeftOut = 3;
constexpr qsizetype longestLeftOut = 40;

} // namespace

IntakeNote noteOf(const ReceiverIntake &intake, const QString &text)
{
    IntakeNote note;
    note.added = intake.count(Fate::Accepted);
    note.merged = intake.count(Fate::Merged);
    note.leftOut = intake.leftOut();
    note.names = intake.count(Repair::Name);
    note.fullWidth = intake.count(Repair::FullWidth);
    note.marks = intake.count(Repair::Marks | Repair::End | Repair::Hidden);
    note.converted = intake.count(Repair::Converted);
    for (const IntakePiece &piece : intake.pieces) {
        if (note.someLeftOut.size() >= mostLeftOut)
            break;
        if (piece.fate == Fate::Accepted || piece.fate == Fate::Merged || text.isEmpty())
            continue;
        const QString all = text.mid(piece.span.from, piece.span.size).simplified();
        note.someLeftOut.append(
            all.size() <= longestLeftOut ? all : QString(all.first(longestLeftOut) + u'…'));
    }
    return note;
}

ReceiversWork::ReceiversWork(std::function<ReceiverList()> current, QObject *parent)
    : QObject(parent)
    , m_current(std::move(current))
{
    m_thread.setMaxThreadCount(1);
}

ReceiversWork::~ReceiversWork()
{
    m_stop.request_stop();
    m_thread.waitForDone();
}

void ReceiversWork::run(qsizetype weight, Job job, Done done)
{
    m_waiting.enqueue({weight, std::move(job), std::move(done)});
    if (!m_isRunning)
        startNext();
}

void ReceiversWork::stop()
{
    m_waiting.clear();
    m_stop.request_stop();
    ++m_number; // its end is no longer waited for
    if (!m_isRunning)
        return;
    m_isRunning = false;
    emit busyChanged(false);
}

void ReceiversWork::startNext()
{
    while (!m_isRunning && !m_waiting.isEmpty()) {
        Task task = m_waiting.dequeue();
        if (task.weight <= atOnce) {
            task.done(task.job(m_current(), {}));
            continue;
        }
        m_isRunning = true;
        m_done = std::move(task.done);
        m_stop = std::stop_source();
        const int number = ++m_number;
        const auto progress = [this, number](double done) {
            QMetaObject::invokeMethod(
                this,
                [this, number, done] {
                    if (number == m_number)
                        emit progressed(done);
                },
                Qt::QueuedConnection);
        };
        const Hooks hooks{progress, m_stop.get_token()};
        m_thread.start([this, number, hooks, job = std::move(task.job), current = m_current()] {
            const auto product = std::make_shared<const Product>(job(current, hooks));
            QMetaObject::invokeMethod(
                this, [this, number, product] { finish(number, *product); }, Qt::QueuedConnection);
        });
        emit busyChanged(true);
    }
}

void ReceiversWork::finish(int number, const Product &product)
{
    if (number != m_number)
        return;
    m_isRunning = false;
    const Done done = std::move(m_done);
    m_done = {};
    done(product);
    if (!m_isRunning)
        startNext();
    if (!m_isRunning)
        emit busyChanged(false);
}

} // namespace herald::ui
