// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/resend/load/appgroupmarks.h"
#include "ui/resend/load/recordsscope.h"
#include "ui/widgets/lookuppicker.h"

#include <QWidget>

#include <optional>

class QLabel;
class QMenu;
class QPushButton;

namespace herald::ui {

class ElidedLabel;
class ServiceFilters;

/// The bar above the records: which of them are wanted. One app group from a picker; several, or
/// those that a list names, or a file by the menu beside it, and then the bar says so. Reads
/// nothing but the list of app groups.
class RecordFilters final : public QWidget
{
    Q_OBJECT

public:
    /// `workspace` and `marks` outlive everything.
    RecordFilters(WorkspaceDirectory &workspace, JsonFile &marks, bool isReadOnly,
                  QWidget *parent = nullptr);

    /// Drops the app groups and the choice; they belong to another project.
    void setProfile(const std::optional<Profile> &profile);
    void setAppGroup(const AppGroupId &id); ///< as if it were typed
    /// Records of a file are shown: nothing is asked of the service.
    void showFile(const QString &name);
    void listAppGroups();
    void listStaleAppGroups(); ///< unless they are there
    void focusAppGroup();
    void clearServiceFilters(); ///< and loads anew
    /// What people call it; its id when it is not listed.
    [[nodiscard]] QString nameOf(const AppGroupId &id) const;

signals:
    void scopeChosen(const herald::ui::RecordsScope &scope); ///< empty: no app group any more
    void fileWanted();
    /// They are listed now, or cannot be.
    void appGroupsListed(const std::optional<herald::Error> &error);
    void refreshRequested();
    void failed(const herald::Error &error); ///< pins are not on disk

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void retranslate();
    void showScope();
    void showPin();
    void chooseScope(const RecordsScope &scope);
    void chooseSeveral();
    void chooseNames();
    void backToOne();
    void takeEntries(const QList<LookupEntry> &entries);
    [[nodiscard]] QString scopeText() const;
    QCoro::Task<LookupAnswer> askAppGroups();

    WorkspaceDirectory &m_workspace;
    AppGroupMarks *m_marks;
    std::optional<Profile> m_profile;
    bool m_asked = false;         ///< for the app groups of this profile
    QList<LookupEntry> m_entries; ///< as the service lists them
    RecordsScope m_scope;
    QString m_file; ///< whose records are shown instead
    QLabel *m_appGroupLabel;
    LookupPicker *m_appGroups;
    QWidget *m_said; ///< in place of the picker
    ElidedLabel *m_saidText;
    QPushButton *m_back;
    QPushButton *m_pin;
    QPushButton *m_more;
    QAction *m_several;
    QAction *m_byNames;
    QAction *m_fromFile;
    QPushButton *m_refresh;
    ServiceFilters *m_filters;
};

} // namespace herald::ui
