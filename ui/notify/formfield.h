// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace herald::ui {

/// A field with its label above, and help and what to mend below. Names the editor for screen
/// readers; its tool tip is the documented parameter. Texts are in the window's language.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    struct Texts
    {
        QString label;     ///< with a mnemonic
        QString name;      ///< what a screen reader says
        QString parameter; ///< `PlaybookUuid`
    };

    explicit FormField(QWidget *editor, QWidget *parent = nullptr);

    void setTexts(const Texts &texts);
    /// What stands at the right of the label.
    void setCorner(QWidget *corner);
    void setHelp(const QString &help);
    void setProblem(const QString &problem);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool wasLeft() const { return m_wasLeft; }
    void forgetLeaving() { m_wasLeft = false; }
    void focusEditor();

signals:
    void left(); ///< the focus went elsewhere

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *target() const;

    QWidget *m_editor;
    QHBoxLayout *m_head;
    QLabel *m_label;
    QLabel *m_help;
    QLabel *m_problem;
    bool m_wasLeft = false;
};

} // namespace herald::ui
