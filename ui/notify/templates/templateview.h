// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/template.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace herald::ui {

/// One template to read: any of its versions, in either language, alone or line by line against
/// the newest one.
class TemplateView final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateView(QWidget *parent = nullptr);

    /// The newest version is shown; of the same template the one that was shown, while it can be.
    void setTemplate(const Template &t, Language language);
    [[nodiscard]] const Template &shown() const { return m_template; }
    [[nodiscard]] int version() const; ///< index, from 0
    [[nodiscard]] bool isNewest() const;

signals:
    void versionChanged();

private:
    void build();
    void refresh();
    void showText();
    void showDifference();

    Template m_template;
    QLabel *m_name;
    QLabel *m_facts;
    QComboBox *m_versions;
    QComboBox *m_language;
    QCheckBox *m_compare;
    QPlainTextEdit *m_text;
};

} // namespace herald::ui
