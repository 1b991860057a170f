// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <optional>

class QMenu;
class QPushButton;

namespace herald {
struct Group;
}

namespace herald::ui {

class ReceiversEdit;
struct Services;

/// What stands beside the label of the receivers: addresses from a file, groups, and the never-mail
/// list, which it also gives to the field. Reads both when it is made.
class ReceiverActions final : public QWidget
{
    Q_OBJECT

public:
    /// `services` and `receivers` outlive it.
    ReceiverActions(Services &services, ReceiversEdit &receivers, QWidget *parent = nullptr);

signals:
    /// Something to tell near the form; `words` are asked again when the language changes.
    void said(herald::ui::Ink meaning, const std::function<QString()> &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void openImport();
    void openFile(const QString &path);
    void fillGroups();
    void addGroupActions();
    void insert(const Group &group);
    void saveGroup();
    void manageGroups();
    void openNeverMail();
    void honourNeverMail();
    void showTrouble();
    void retranslate();
    [[nodiscard]] QDate today() const;

    Services &m_services;
    ReceiversEdit &m_receivers;
    QPushButton *m_import;
    QPushButton *m_groups;
    QPushButton *m_neverMail;
    QMenu *m_menu;
    std::optional<Error> m_groupsTrouble;
    std::optional<Error> m_neverMailTrouble;
};

} // namespace herald::ui
