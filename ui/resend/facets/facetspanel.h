// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/recordfacets.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace herald::ui {

/// What the shown records have, and how many of them; a click, Space or Return chooses a value.
/// Several values of one column mean any of them. Sections fold.
class FacetsPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit FacetsPanel(QWidget *parent = nullptr);

    void showFacets(const RecordFacets &facets);
    /// One test, OneOf, for each column of which values are chosen.
    [[nodiscard]] QList<RecordTest> tests() const;
    void setTests(const QList<RecordTest> &tests); ///< those that are OneOf; tells nobody
    [[nodiscard]] QTreeWidget *tree() const { return m_tree; }

signals:
    void changed(); ///< by the person

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Values that are shown as one: both spellings of success.
    struct Entry
    {
        QString text;
        QStringList values;
        int count = 0;
    };

    void build();
    void addSection(RecordColumn column, const QList<Entry> &entries);
    [[nodiscard]] QList<Entry> entriesOf(const RecordFacet &facet) const;
    [[nodiscard]] QList<Entry> daysOf(const RecordFacets &facets) const;
    [[nodiscard]] QTreeWidgetItem *section(RecordColumn column) const;
    void toggle(QTreeWidgetItem *item);
    void retranslate();

    RecordFacets m_facets;
    QHash<RecordColumn, QStringList> m_chosen;
    QLabel *m_title;
    QPushButton *m_clear;
    QTreeWidget *m_tree;
};

} // namespace herald::ui
