// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ids.h"
#include "app/model/mailrecord.h"
#include "app/model/ports/directories.h"
#include "app/model/profile.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace herald::ui {

class LookupPicker;

/// The bar above the records: which app group, which of its records, and the language that the
/// mails are asked for in. Says what was chosen; loads nothing but the list of app groups.
class ResendBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ResendBar(WorkspaceDirectory &workspace, QWidget *parent = nullptr);

    /// The app groups of that profile are listed anew.
    void setProfile(const Profile &profile);
    void reloadAppGroups();
    void clearSearch();
    void focusAppGroup();

    /// `X-Language`; `window` is the window's own.
    [[nodiscard]] Language mailLanguage(Language window) const;

signals:
    void appGroupChosen(const herald::AppGroupId &id);               ///< empty: none any more
    void appGroupsListed(const std::optional<herald::Error> &error); ///< or why they cannot be
    void refreshWanted();
    void searchChanged(const QString &text);
    void resultChanged(std::optional<herald::MailResult> result);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void retranslate();

    WorkspaceDirectory &m_workspace;
    QLabel *m_groupLabel;
    LookupPicker *m_group;
    QLabel *m_searchLabel;
    QLineEdit *m_search;
    QLabel *m_resultLabel;
    QComboBox *m_result;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QPushButton *m_refresh;
    QTimer *m_pause; ///< between the last key and the search
};

} // namespace herald::ui
