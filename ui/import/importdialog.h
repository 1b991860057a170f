// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/addresspick.h"

#include <QDialog>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace herald::ui {

class ElidedLabel;
class EmptyState;
class Importer;
class ImportOptions;
class LeftOutView;
class PreviewModel;

/// What the person took from a file.
struct Import
{
    AddressPick pick;
    int addressColumn = 0;
    QString fileName; ///< without the folder
};

/// A file of receivers: how it is read, its first rows, which column holds the addresses, and what
/// is left out and why. Window-modal: to be opened with open().
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(ImportKind kind, const QString &path, QWidget *parent = nullptr);

    /// What the button says for a number of addresses or rows, instead of *Add 118 receivers* and
    /// *Use 118 rows*.
    void setVerb(std::function<QString(int count)> verb);

signals:
    void taken(const herald::ui::Import &import);

private:
    void build();
    [[nodiscard]] QWidget *buildTop();
    [[nodiscard]] QWidget *buildInside();
    [[nodiscard]] QWidget *buildProgress();
    void chooseAnother();
    void showTable();
    void showState();
    [[nodiscard]] QString summary() const;
    void take();

    Importer *m_importer;
    std::function<QString(int)> m_verb;
    ElidedLabel *m_file;
    QLabel *m_summary;
    ImportOptions *m_options;
    QStackedWidget *m_stack;
    EmptyState *m_trouble;
    QTabWidget *m_tabs;
    QTableView *m_preview;
    PreviewModel *m_rows;
    LeftOutView *m_leftOut;
    QWidget *m_progress;
    QProgressBar *m_bar;
    QPushButton *m_take;
};

/// Asks for a file and opens the dialog over the window of `parent`. `taken` is called once if the
/// person takes it, and not after `parent` is gone.
void askForImport(QWidget *parent, ImportKind kind, std::function<void(const Import &)> taken,
                  std::function<QString(int count)> verb = {});

} // namespace herald::ui
