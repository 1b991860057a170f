// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace herald::ui {

class RecordsLoader;

/// How far the records are loaded, and the button that stops it. Hidden while nothing loads.
class LoadProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit LoadProgress(RecordsLoader &loader, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    RecordsLoader &m_loader;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace herald::ui
