// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/test/testlines.h"

#include <QFrame>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace herald {
class NetworkBook;
}

namespace herald::ui {

class IconLabel;

/// What a test has seen, step by step, each with its fix. It can be copied for somebody who helps;
/// a certificate that is not accepted is shown, and may be pinned by whoever has compared it.
class TestReport final : public QFrame
{
    Q_OBJECT

public:
    explicit TestReport(NetworkBook &network, QWidget *parent = nullptr);

    void setResult(const TestResult &result, const QDateTime &now);
    void clear();

signals:
    void pinned(); ///< or not any more: what was seen is not true now
    void failed(const herald::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fill();
    void pin();
    void copy();
    [[nodiscard]] bool canPin() const;

    struct Row
    {
        IconLabel *sign;
        QLabel *title;
        QLabel *seen;
    };

    NetworkBook &m_network;
    std::optional<TestResult> m_result;
    QDateTime m_time;
    QLabel *m_summary;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    QLabel *m_certificate;
    QPushButton *m_pin;
    QPushButton *m_unpin;
    QPushButton *m_copy;
};

} // namespace herald::ui
