// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notification.h"
#include "app/model/ports/directories.h"

#include <QWidget>

#include <map>
#include <optional>

namespace herald::ui {

class FormField;
class LookupPicker;
class NotifyForm;

using FieldMap = std::map<NotificationProblem::Field, FormField *>;

/// Which way a notification takes: playbook, node, component, action and sender asset. Each
/// choice asks for what the next field can offer (alibaba-soar.md 2.1); all of them can be typed.
class RouteFields final : public QWidget
{
    Q_OBJECT

public:
    RouteFields(SoarDirectory &soar, NotifyForm &form, QWidget *parent = nullptr);

    /// Who asks and in which language: the lists are asked for again, the values stay.
    void setAsker(const Profile &profile, Language language);
    void reload();
    /// Asks again for the lists that could not be had.
    void reloadFailed();
    void clear();
    void fill(const Notification &values);

    [[nodiscard]] const FieldMap &fields() const { return m_fields; }
    /// The names behind UUID and id, where the lists know them; else empty.
    [[nodiscard]] QString playbookName() const;
    [[nodiscard]] QString assetName() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectForm();
    void setSources();
    void retranslate();
    void takePlaybook();
    void takeNode();
    void takeComponent();
    void offerActions();
    void presetAsset();

    SoarDirectory &m_soar;
    NotifyForm &m_form;
    std::optional<Profile> m_profile;
    Language m_language = Language::English;
    QString m_presetAsset; ///< chosen because it was the only one
    LookupPicker *m_playbook;
    LookupPicker *m_node;
    LookupPicker *m_component;
    LookupPicker *m_action;
    LookupPicker *m_asset;
    FieldMap m_fields;
};

} // namespace herald::ui
