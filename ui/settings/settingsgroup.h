// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QGridLayout;
class QLabel;
class QPushButton;

namespace herald::ui {

/// Settings that belong together, on one card: a heading, a line each with a label, a field and a
/// sentence, and the way back to what they were at first. Lines can be searched.
class SettingsGroup : public QFrame
{
    Q_OBJECT

public:
    explicit SettingsGroup(QWidget *parent = nullptr);

    /// Leaves the lines that hold all the words, in whatever order; none hides the whole group.
    /// Says whether anything is left.
    bool filter(const QStringList &words);

    virtual void backToDefaults() = 0;

protected:
    struct Line
    {
        QLabel *label;
        QWidget *field;
        QLabel *help;
        QLabel *problem;
        int row; ///< of the help
    };

    Line addLine(QWidget *field);
    /// Words in the window's language; the label with a mnemonic.
    static void word(const Line &line, const QString &label, const QString &help);
    static void setProblem(const Line &line, const QString &problem);
    /// Shown as long as the search lets it.
    void setWanted(const Line &line, bool isWanted);

    virtual void retranslate() = 0;
    void setHeading(const QString &heading);
    void changeEvent(QEvent *event) override;

private:
    struct Shown
    {
        Line line;
        bool isWanted = true;
        bool isFound = true;
    };
    void show(const Shown &shown);

    QLabel *m_heading;
    QPushButton *m_defaults;
    QGridLayout *m_grid;
    QList<Shown> m_lines;
};

} // namespace herald::ui
