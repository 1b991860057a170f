// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/merge/mergerun.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace herald::ui {

/// Freezes every row of a merge on another thread, and shows how far it is; hidden while it has
/// nothing to do.
class MergeFreezer final : public QWidget
{
    Q_OBJECT

public:
    explicit MergeFreezer(QWidget *parent = nullptr);
    ~MergeFreezer() override;

    void start(const Merge &merge, const Profile &profile, const QUrl &endpoint);
    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }
    void cancel();

signals:
    void frozen(const herald::MergeBatch &batch); ///< not after cancel()

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showProgress(int rows);
    void end();

    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QFutureWatcher<MergeBatch> m_work;
};

} // namespace herald::ui
