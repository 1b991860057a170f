// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importtask.h"

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
    RowPick pick;
    int column = 0;   ///< that decided
    QString fileName; ///< without the folder
};

/// A file of receivers or records: how it is read, its first rows, which column decides about a
/// row, and what is left out and why. Window-modal: to be opened with open().
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const ImportTask &task, const QString &path, QWidget *parent = nullptr);

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
void askForImport(QWidget *parent, const ImportTask &task,
                  const std::function<void(const Import &)> &taken);

} // namespace herald::ui
