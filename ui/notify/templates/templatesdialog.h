// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/templates.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace herald::ui {

class EmptyState;
class InlineMessage;
class TemplateView;
struct Services;

/// All templates: find, read, compare versions and bring an older one back, rename, hand on as a
/// file, remove. Window-modal.
class TemplatesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TemplatesDialog(Services &services, QWidget *parent = nullptr);

signals:
    void useRequested(const herald::TemplateId &id, int version);

private:
    void build();
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildView();
    void connectParts();
    void refresh();
    void show(int row);
    void showButtons();
    void use();
    void restore();
    void rename();
    void remove();
    void putBack();
    void exportShown();
    void importFile();
    void sayDone(const QString &text);
    void sayError(const QString &what, const Error &error);
    [[nodiscard]] TemplateId chosen() const;
    void choose(const TemplateId &id);

    Services &m_services;
    Templates &m_templates;
    std::optional<Template> m_removed; ///< what can be put back
    QStandardItemModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QPushButton *m_import;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TemplateView *m_view;
    QPushButton *m_restore;
    QPushButton *m_rename;
    QPushButton *m_export;
    QPushButton *m_remove;
    QPushButton *m_use;
    InlineMessage *m_message;
};

} // namespace herald::ui
