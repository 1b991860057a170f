// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;
class QCompleter;
class QLineEdit;

namespace herald::ui {

class LookupFilter;
class LookupModel;

/// The list that opens below the field of a LookupPicker. Every row is as high as the first, and
/// none has a widget, so ten thousand scroll as ten do.
class LookupSuggestions final : public QObject
{
    Q_OBJECT

public:
    LookupSuggestions(QLineEdit &edit, LookupModel &entries, QObject *parent = nullptr);

    void suggest(const QString &typed); ///< nothing typed closes the list
    void showAll();
    void close();
    /// Enter would take the marked row, not the letters typed so far.
    [[nodiscard]] bool isChoosing() const;

signals:
    void chosen(const QString &value);

private:
    void popUp();
    void noticeFound();

    QLineEdit &m_edit;
    LookupFilter *m_filter;
    QCompleter *m_completer;
    bool m_waits = false; ///< for the search to find something to show
};

} // namespace herald::ui
