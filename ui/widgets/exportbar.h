// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/exporter.h"

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace herald::ui {

class InlineMessage;

/// What an export is called, in the window's language when it is asked.
struct ExportWords
{
    QString fileName;                                            ///< without what it ends with
    std::function<QString(int count)> title;                     ///< "Export 12 sends"
    std::function<QString(int count, const QString &path)> done; ///< "12 sends exported to …"
};

/// Asks where an export goes, shows how far it is, lets it be cancelled, and says how it ended.
/// Hidden while there is nothing to say.
class ExportBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportBar(QWidget *parent = nullptr);

    /// `count` is how many rows that will be, as far as it is known.
    void ask(const ExportSource &source, const ExportWords &words, qint64 count);
    [[nodiscard]] bool isRunning() const { return m_exporter->isRunning(); }

signals:
    void runningChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void start(const Exporter::Place &place, const ExportSource &source, const ExportWords &words,
               qint64 count);
    void showProgress(qint64 done);
    void conclude(Ink meaning, std::function<QString()> words);
    void retranslate();

    Exporter *m_exporter;
    QString m_path;
    ExportWords m_called;
    qint64 m_count = 0;
    qint64 m_done = 0;
    std::function<QString()> m_words; ///< asked again when the language changes
    Ink m_meaning = Ink::Info;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QWidget *m_progress;
    InlineMessage *m_message;
};

} // namespace herald::ui
