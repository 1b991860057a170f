// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/soarlists.h"
#include "app/model/notification.h"

#include <QWidget>

#include <map>
#include <optional>

namespace herald::ui {

class FormField;
class LookupPicker;
class NotifyForm;
struct LookupState;
struct Services;

using FieldMap = std::map<NotificationProblem::Field, FormField *>;

/// Which way a notification takes: playbook, node, component, action and sender asset. Each
/// choice asks for what the next field can offer (alibaba-soar.md 2.1); all of them can be typed.
/// The lists of the last time are there at once, and without a network.
class RouteFields final : public QWidget
{
    Q_OBJECT

public:
    RouteFields(Services &services, NotifyForm &form, QWidget *parent = nullptr);

    /// Who asks and in which language: the lists are asked for again, the values stay.
    void setAsker(const Profile &profile, Language language);
    /// Asks again for every list.
    void refresh();
    /// Asks again for the lists that are old or could not be had.
    void refreshStale();
    void clear();
    void fill(const Notification &values);

    [[nodiscard]] const FieldMap &fields() const { return m_fields; }
    /// The names behind UUID and id, where the lists know them; else empty.
    [[nodiscard]] QString playbookName() const;
    [[nodiscard]] QString assetName() const;
    /// What is known about a field's choice.
    [[nodiscard]] LookupState stateOf(NotificationProblem::Field field) const;

signals:
    void listsChanged(); ///< stateOf() may say something else

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectForm();
    void setSources();
    template <class T>
    void setSource(LookupPicker *picker, std::function<QString()> about = {});
    [[nodiscard]] SoarQuestion question(const QString &about) const;
    void load();
    void retranslate();
    void takePlaybook();
    void takeNode();
    void takeComponent();
    void offerActions();
    void presetNode();
    void presetAsset();

    const Clock &m_clock;
    SoarLists m_lists;
    NotifyForm &m_form;
    std::optional<Profile> m_profile;
    Language m_language = Language::English;
    QString m_presetNode;  ///< chosen because it was the only one that mails
    QString m_presetAsset; ///< chosen because it was the only one
    LookupPicker *m_playbook;
    LookupPicker *m_node;
    LookupPicker *m_component;
    LookupPicker *m_action;
    LookupPicker *m_asset;
    std::map<NotificationProblem::Field, LookupPicker *> m_pickers;
    FieldMap m_fields;
};

} // namespace herald::ui
