// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receivers/receiverjudge.h"
#include "ui/receivers/receiversmodel.h"
#include "ui/receivers/receiverswork.h"

#include <QUndoStack>
#include <QWidget>

class QFrame;
class QLabel;
class QMenu;
class QToolButton;

namespace herald::ui {

class ChipView;
class ReceiverLine;
class ReceiversFind;
class ReceiversNote;

/// A field for mail addresses, shown as chips. Takes whatever intakeOf() takes apart: typed,
/// pasted, dropped. Says what it repaired, what cannot be used and what is doubtful; everything
/// that changes the chips can be undone while the field has the focus.
class ReceiversEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiversEdit(QWidget *parent = nullptr);
    ~ReceiversEdit() override;

    /// Those to be mailed: without those on the never-mail list, with those that cannot be used.
    [[nodiscard]] QStringList receivers() const;
    /// Takes the place of all; cannot be undone here.
    void setReceivers(const QStringList &receivers);
    /// As if it were pasted.
    void add(const QString &text);
    /// Each entry is one address. `origin`: where they come from, for people; may be empty.
    void addAddresses(const QStringList &addresses, const QString &origin);

    void setOwnDomains(const QStringList &own);
    /// Addresses and domains, each with the reason.
    void setNeverMail(const QHash<QString, QString> &never);

    [[nodiscard]] const ReceiverList &list() const { return m_model->list(); }
    [[nodiscard]] const ReceiverTally &tally() const { return list().tally(); }
    [[nodiscard]] const ReceiverJudge &judge() const { return m_judge; }
    /// The first `most` that cannot be used.
    [[nodiscard]] QStringList unusable(qsizetype most = 100) const;
    /// Addresses are still being read or judged on another thread: receivers() is not the last
    /// word.
    [[nodiscard]] bool isReading() const { return m_work->isBusy(); }
    /// What stands in the line and was not taken yet becomes a receiver.
    void commit();
    /// The line behind the chips.
    [[nodiscard]] ReceiverLine *line() const { return m_line; }
    void setPlaceholder(const QString &text);

signals:
    void receiversChanged(const QStringList &receivers);
    void readingChanged(bool is);
    /// A file that is no plain text was dropped: `.xlsx`, `.csv`, `.json`, `.vcf` …
    void tableDropped(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void retranslate();
    void take(const QString &text, LooseWords loose, const QString &origin);
    void takeFile(const QString &path);
    void replace(int row, const QString &text);
    void remove(const QList<int> &rows);
    void useDomain(const QString &domain, const QString &instead);
    void sort(ReceiverList::Order order);
    void change(qsizetype weight, ReceiversWork::Job job);
    void apply(const ReceiverList &list, int generation);
    void judgeAgain();
    void undo();
    void redo();
    void copy(const QList<int> &rows) const;
    void openFind();
    void closeFind();
    void showMenu(const QPoint &onScreen);
    void find(const QString &text, bool backwards, bool fromHere);
    void showFocus();
    void showCount();

    ReceiverJudge m_judge;
    int m_generation = 0; ///< of the judge
    QStringList m_ownDomains;
    ReceiversModel *m_model;
    ReceiversWork *m_work;
    QUndoStack m_undo;
    int m_percent = 0;
    QString m_placeholder;
    QFrame *m_frame;
    ChipView *m_chips;
    ReceiverLine *m_line;
    ReceiversFind *m_find;
    QLabel *m_count;
    QToolButton *m_menuButton;
    ReceiversNote *m_note;
};

} // namespace herald::ui
