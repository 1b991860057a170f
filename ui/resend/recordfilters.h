// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/mailrecord.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace herald::ui {

class LookupPicker;

/// The bar above the records: which app group, and which of its records are shown.
class RecordFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordFilters(QWidget *parent = nullptr);

    [[nodiscard]] LookupPicker &appGroups() const { return *m_appGroups; }
    void focusSearch();
    void clearFilters(); ///< at once, without the pause that typing has

signals:
    void refreshRequested();
    void searchChanged(const QString &text);                      ///< when typing has paused
    void resultChanged(std::optional<herald::MailResult> result); ///< nothing = all

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void applySearch();

    QLabel *m_appGroupLabel;
    LookupPicker *m_appGroups;
    QPushButton *m_refresh;
    QLabel *m_searchLabel;
    QLineEdit *m_search;
    QTimer *m_pause;
    QLabel *m_resultLabel;
    QComboBox *m_result;
};

} // namespace herald::ui
