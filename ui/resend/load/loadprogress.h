// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace herald::ui {

class RecordsLoader;
class RecordsModel;

/// How far the records are loaded, from the service or a file, and the button that stops it. Hidden
/// while nothing loads.
class LoadProgress final : public QWidget
{
    Q_OBJECT

public:
    LoadProgress(RecordsLoader &loader, RecordsModel &records, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void stop();
    [[nodiscard]] QString loaderText() const;

    RecordsLoader &m_loader;
    RecordsModel &m_records;
    qsizetype m_taken = 0; ///< of a file
    qsizetype m_all = 0;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace herald::ui
