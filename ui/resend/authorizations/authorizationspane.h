// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/lookups.h"
#include "app/model/profile.h"
#include "ui/resend/authorizations/toldaccounts.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace herald {
class WorkspaceDirectory;
}

namespace herald::ui {

class AuthorizationsLoader;
class AuthorizationsModel;
class AuthorizationsProxy;
class EmptyState;
class InlineMessage;
class Session;

/// The authorisations of one app group: for people of whom there is no mail record to send again.
/// They have ids of another kind, a table of their own and a way of their own to the review.
class AuthorizationsPane final : public QWidget
{
    Q_OBJECT

public:
    AuthorizationsPane(WorkspaceDirectory &workspace, const Session &session,
                       QWidget *parent = nullptr);

    /// Drops what is shown and loads that app group's list.
    void load(const Profile &profile, const AppGroupId &appGroup, const QString &appGroupName,
              const ToldAccounts &told);
    void untickAll();
    [[nodiscard]] QList<Authorization> ticked() const;
    /// How many of them a loaded record tells of their access.
    [[nodiscard]] int countTold(const QList<Authorization> &authorizations) const;
    void focusTable();
    void say(const QString &text); ///< above the list, until a tick changes

signals:
    void closeRequested(); ///< back to the records
    void reviewRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void retranslate();
    void refresh();
    void showState();
    void act();
    void applySearch();
    void toggleSelected();
    void measure();
    [[nodiscard]] QString countText() const;

    AuthorizationsLoader *m_loader;
    AuthorizationsModel *m_model;
    AuthorizationsProxy *m_proxy;
    Profile m_profile;
    AppGroupId m_appGroup;
    QString m_appGroupName;
    ToldAccounts m_told;
    QPushButton *m_back;
    QLabel *m_title;
    QLabel *m_explanation;
    InlineMessage *m_message;
    QLineEdit *m_search;
    QCheckBox *m_onlyUntold;
    QPushButton *m_tickUntold;
    QPushButton *m_stop;
    QTableView *m_table;
    EmptyState *m_state;
    QStackedWidget *m_stack;
    QLabel *m_count;
    QPushButton *m_review;
};

} // namespace herald::ui
