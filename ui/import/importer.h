// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/tableloader.h"
#include "ui/import/importtask.h"

namespace herald::ui {

/// The import without a pixel: reads a file, guesses what a person would choose, and picks the
/// rows, all beside the window thread. What the person chooses counts from then on.
class Importer final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Reading, ///< the table may have its first rows already
        Picking,
        Ready,
        Failed,
        Stopped ///< by the person
    };

    explicit Importer(const ImportTask &task, QObject *parent = nullptr);
    ~Importer() override;

    void open(const QString &path);
    void stop();
    void readAgain();

    /// These read the file again. A delimiter of U+000A: one cell a line.
    void setCharset(const QByteArray &charset);
    void setDelimiter(QChar delimiter);
    void setSheet(int sheet);
    /// These do not.
    void setHeader(bool isHeader);
    void setColumn(int column);

    [[nodiscard]] const ImportTask &task() const { return m_task; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] double done() const { return m_done; }
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] const TableLayout &layout() const { return m_layout; }
    [[nodiscard]] const Table &table() const { return m_table; }
    [[nodiscard]] int column() const { return m_column; } ///< -1: none looks right
    [[nodiscard]] const RowPick &pick() const { return m_pick; }

signals:
    void changed();      ///< the state, or how much is done
    void tableChanged(); ///< layout, rows, header or column

private:
    void read();
    void take(const TableLayout &layout, const Table &table);
    void startPicking();
    QCoro::Task<void> runPick(std::stop_token stop);
    void setState(State state);

    ImportTask m_task;
    TableLoader *m_loader;
    QThreadPool m_thread;
    std::stop_source m_picking{std::nostopstate};
    QString m_path;
    TableOptions m_options;
    std::optional<bool> m_wantsHeader;
    std::optional<int> m_wantedColumn;
    State m_state = State::Idle;
    double m_done = 0;
    Error m_error;
    TableLayout m_layout;
    Table m_table;
    int m_column = -1;
    RowPick m_pick;
};

} // namespace herald::ui
