// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/directories.h"
#include "ui/widgets/lookuppicker.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace herald::ui {

/// The bar above the records: which app group, and which of its records are shown. Reads nothing
/// but the list of app groups.
class RecordFilters final : public QWidget
{
    Q_OBJECT

public:
    /// `workspace` outlives everything.
    explicit RecordFilters(WorkspaceDirectory &workspace, QWidget *parent = nullptr);

    /// Drops the app groups and the choice; they belong to another project.
    void setProfile(const std::optional<Profile> &profile);
    void setAppGroup(const AppGroupId &id); ///< as if it were typed
    void listAppGroups();
    void listStaleAppGroups(); ///< unless they are there
    void focusAppGroup();
    void clearFilters();

signals:
    void appGroupChosen(const herald::AppGroupId &id); ///< empty: none any more
    /// They are listed now, or cannot be.
    void appGroupsListed(const std::optional<herald::Error> &error);
    void refreshRequested();
    void resultChanged(std::optional<herald::MailResult> result); ///< nothing = all

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    QCoro::Task<LookupAnswer> askAppGroups();

    WorkspaceDirectory &m_workspace;
    std::optional<Profile> m_profile;
    bool m_asked = false; ///< for the app groups of this profile
    QLabel *m_appGroupLabel;
    LookupPicker *m_appGroups;
    QPushButton *m_refresh;
    QLabel *m_resultLabel;
    QComboBox *m_result;
};

} // namespace herald::ui
