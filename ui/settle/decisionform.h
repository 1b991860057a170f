// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/manifest.h"
#include "app/model/settlement.h"

#include <QWidget>

#include <map>
#include <optional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace herald::ui {

class FormField;

/// What an Unknown is to count as, by whom and why. Sending it again asks for more: the receivers
/// are listed, and their number is to be typed.
class DecisionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionForm(const Manifest &manifest, QWidget *parent = nullptr);

    /// What is chosen so far.
    [[nodiscard]] std::optional<Decision> decision() const;
    void focusFirst();
    /// The whole decision; nothing while something is missing, which is said at its field.
    [[nodiscard]] std::optional<Settlement> settlement();

signals:
    void decisionChanged();

private:
    void addChoice(Decision decision, const QString &objectName, const QString &text,
                   const QString &help);
    void build();
    void buildAgain();
    void choose();
    [[nodiscard]] bool passes();

    QStringList m_receivers;
    QButtonGroup *m_choices;
    std::map<Decision, QLabel *> m_helps;
    QLabel *m_choiceProblem;
    QWidget *m_again; ///< what sending again asks for
    QLineEdit *m_who;
    QLineEdit *m_reason;
    QLineEdit *m_count;
    FormField *m_whoField;
    FormField *m_reasonField;
    FormField *m_countField;
};

/// The name of whoever uses this computer, as far as the system says it.
[[nodiscard]] QString systemUserName();

} // namespace herald::ui
