// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/imports/importfiles.h"

#include <QCoroTask>
#include <QDialog>

class QLabel;
class QPushButton;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace herald {
class ProfileBook;
}

namespace herald::ui {

class InlineMessage;

/// What other tools have on this computer, to be taken over: each profile with what is known of it,
/// and what cannot be taken with the reason. Reads only; nothing is ever written to those files.
/// To be opened with open().
class ImportProfilesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `book` outlives the dialog.
    explicit ImportProfilesDialog(ProfileBook &book, QWidget *parent = nullptr);

    /// Another file beside those that were found.
    void add(const QString &path);

signals:
    /// So many profiles were taken; the first of them, and whether a file holds secrets.
    void taken(int count, const herald::ProfileId &first, bool hasSecrets);

private:
    void build();
    QCoro::Task<void> read(QFuture<ImportReads> reading, bool isKnown);
    void addRead(const ImportRead &read, int number);
    void addFound(QStandardItem *group, const FoundCredential &found, int read, int number);
    void refresh();
    void take();
    [[nodiscard]] QList<QStandardItem *> chosen() const;
    [[nodiscard]] QString freeName(const QString &name) const;

    ProfileBook &m_book;
    ImportFiles m_files;
    std::vector<ImportReads> m_reads;
    std::vector<ImportRead *> m_shown; ///< in the order of the groups
    QStandardItemModel *m_model;
    QTreeView *m_tree;
    QLabel *m_state;
    InlineMessage *m_failure;
    QPushButton *m_another;
    QPushButton *m_take;
};

} // namespace herald::ui
