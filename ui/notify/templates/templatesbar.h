// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/template.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace herald::ui {

class NotifyEditor;
struct Services;

/// Templates in the page's title row: a menu of them, and after one of a pair was used, a button
/// for its text in the other language. Reads them from disk when it is made.
class TemplatesBar final : public QWidget
{
    Q_OBJECT

public:
    TemplatesBar(Services &services, NotifyEditor &editor, QWidget *parent = nullptr);

    /// Fills the form in; what stood there can be put back.
    void use(const TemplateId &id, int version);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The template whose text stands in the form.
    struct Used
    {
        QString name;
        TemplateVersion version;
        Language language = Language::English;
    };

    void retranslate();
    void load();
    void fill();
    void addTemplate(const Template &t);
    void useText(const Used &used);
    void useOther();
    void followForm();
    void save();
    void manage();

    Services &m_services;
    NotifyEditor &m_editor;
    std::optional<Used> m_used;
    QPushButton *m_other;
    QPushButton *m_button;
    QMenu *m_menu;
};

} // namespace herald::ui
