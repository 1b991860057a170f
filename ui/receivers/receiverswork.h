// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receivers/intake.h"
#include "app/receivers/receiverlist.h"

#include <QObject>
#include <QQueue>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace herald::ui {

/// What became of a text that was added, in numbers.
struct IntakeNote
{
    qsizetype added = 0;
    qsizetype merged = 0;
    qsizetype leftOut = 0;
    qsizetype names = 0;
    qsizetype fullWidth = 0;
    qsizetype marks = 0; ///< with full stops at the end and what cannot be seen
    qsizetype converted = 0;
    QStringList someLeftOut; ///< shortened
    QString origin;          ///< a file or a group; may be empty
    bool isFile = false;     ///< also said when nothing was added

    /// Something is to be said.
    [[nodiscard]] bool isEmpty() const
    {
        return merged + leftOut + names + fullWidth + marks + converted == 0 &&
               (origin.isEmpty() || (added == 0 && !isFile));
    }
};

[[nodiscard]] IntakeNote noteOf(const ReceiverIntake &intake, const QString &text);

/// Makes new lists of receivers, one after the other: at once when there is little to do, else on
/// a thread of its own, so that the window goes on.
class ReceiversWork final : public QObject
{
    Q_OBJECT

public:
    struct Product
    {
        ReceiverList list;
        IntakeNote note;
    };
    struct Hooks
    {
        std::function<void(double)> progress;
        std::stop_token stop;
    };
    /// Runs on any thread: takes all it needs by value.
    using Job = std::function<Product(const ReceiverList &current, const Hooks &hooks)>;
    /// Runs on the window's thread.
    using Done = std::function<void(const Product &)>;

    explicit ReceiversWork(std::function<ReceiverList()> current, QObject *parent = nullptr);
    ~ReceiversWork() override;

    /// `weight`: about how many addresses are to be looked at.
    void run(qsizetype weight, Job job, Done done);
    [[nodiscard]] bool isBusy() const { return m_isRunning; }
    /// What waits is forgotten, and what runs comes to nothing.
    void stop();

signals:
    void busyChanged(bool is);
    void progressed(double done);

private:
    struct Task
    {
        qsizetype weight = 0;
        Job job;
        Done done;
    };

    void startNext();
    void finish(int number, const Product &product);

    std::function<ReceiverList()> m_current;
    QQueue<Task> m_waiting;
    Done m_done;
    bool m_isRunning = false;
    int m_number = 0; ///< of the job that runs
    std::stop_source m_stop;
    QThreadPool m_thread;
};

} // namespace herald::ui
