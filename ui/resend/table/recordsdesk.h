// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/mailrecord.h"
#include "ui/resend/views/savedviews.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;
class QTimer;

namespace herald::ui {

class EmptyState;
class ExportBar;
class FacetsPanel;
class FilterRow;
class RecordsModel;
class RecordsTable;
class RowCopier;
class Session;

/// The table and everything that chooses what it shows: a search over all columns, a filter row,
/// the values to narrow down by, saved views, the column chooser. It knows nothing of where records
/// come from.
class RecordsDesk final : public QWidget
{
    Q_OBJECT

public:
    /// `views` outlives the desk. The columns are as this session left them.
    RecordsDesk(RecordsModel &records, Session &session, JsonFile &views,
                QWidget *parent = nullptr);

    [[nodiscard]] RecordsTable &table() const { return *m_table; }
    [[nodiscard]] SavedViews &views() const { return *m_views; }
    void focusSearch();
    void clearFilters(); ///< all that are here, at once

signals:
    void allMatchingWanted();
    void failed(const herald::Error &error); ///< a view is not on disk

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void buildMenus();
    void applyFilters();
    void applySearch();
    void showView(const SavedView &view);
    [[nodiscard]] SavedView currentView() const;
    void restoreLook();
    void exportRows();
    void showEmptiness();
    void foldFacets();
    void retranslate();

    RecordsModel &m_records;
    Session &m_session;
    std::optional<bool> m_wantsFacets; ///< unless the person said so, the room decides
    RecordsTable *m_table;
    SavedViews *m_views;
    RowCopier *m_copier;
    FilterRow *m_filters;
    FacetsPanel *m_facets;
    QPushButton *m_facetsButton;
    QLineEdit *m_search;
    QTimer *m_pause;
    QPushButton *m_viewsButton;
    QPushButton *m_columnsButton;
    QPushButton *m_tickButton;
    QPushButton *m_copyButton;
    EmptyState *m_noMatch; ///< in place of the rows; the filters stay at hand
    ExportBar *m_exportBar;
    QTimer *m_keep; ///< the look is written when somebody has finished with it
};

} // namespace herald::ui
