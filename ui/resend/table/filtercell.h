// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/recordfilter.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QToolButton;

namespace herald::ui {

/// What one column must hold: an operator and what it is compared with. Alt+Down opens the list of
/// operators.
class FilterCell final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterCell(int column, QWidget *parent = nullptr);

    [[nodiscard]] int column() const { return m_column; } ///< of the table
    /// Nothing while the field asks for nothing, or holds a time that cannot be read.
    [[nodiscard]] std::optional<RecordTest> test() const;
    void setTest(const std::optional<RecordTest> &test); ///< tells nobody
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    void openOperators();
    void retranslate();

signals:
    void changed();
    void entered(); ///< it has the focus now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Operator = RecordTest::Operator;

    [[nodiscard]] bool isTime() const;
    [[nodiscard]] bool needsText() const;
    [[nodiscard]] QList<Operator> operators() const;
    [[nodiscard]] QString nameOf(Operator op) const;
    void choose(Operator op);
    void showOperator();
    void showProblem();

    int m_column;
    Operator m_op = Operator::Contains;
    QToolButton *m_button;
    QLineEdit *m_edit;
};

/// "2026-11-24" or "2026-11-24 14:05", local time; nothing else.
[[nodiscard]] std::optional<QDateTime> typedMoment(const QString &text);

} // namespace herald::ui
