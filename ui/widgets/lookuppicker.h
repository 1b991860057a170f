// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/clock.h"
#include "app/model/result.h"
#include "ui/widgets/lookupmodel.h"
#include "ui/widgets/lookupwords.h"

#include <QCoroTask>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;

namespace herald::ui {

class LookupSuggestions;

using LookupAnswer = Result<QList<LookupEntry>>;
using LookupSource = std::function<QCoro::Task<LookupAnswer>()>;

/// A list that is not from this moment.
struct LookupList
{
    QList<LookupEntry> entries;
    QDateTime asOf;
};

/// Where a picker finds the list of the last time while, or instead of, asking for a new one.
struct LookupMemory
{
    std::function<std::optional<LookupList>()> recent; ///< at hand
    std::function<QCoro::Task<std::optional<LookupList>>()> last;
};

/// A field that offers what a look-up found and still takes whatever is typed. The line below it
/// says what the list is worth: loading, refused, offline, empty, old, or that the value is not in
/// it. A new list never takes the choice away. Window thread.
class LookupPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit LookupPicker(QWidget *parent = nullptr);
    ~LookupPicker() override;

    /// Whether the chosen entry's detail stands below the field; it does unless told otherwise.
    void setSaysDetail(bool says) { m_saysDetail = says; }
    void setSource(LookupSource source) { m_source = std::move(source); }
    void setMemory(LookupMemory memory, const Clock &clock);
    /// Why an empty list may be empty, and what to do; in the window's language.
    void setEmptyHint(const QString &hint);
    /// What to ask the administrator of the account for after this refusal.
    void setRequestWriter(std::function<QString(const Error &)> writer);

    /// Shows the list of the last time, and asks for a new one unless that is young.
    void reload();
    /// Asks the source. An answer to an older question that comes later is dropped.
    void refresh();
    /// For the source: tells how far the question that is being asked has come.
    [[nodiscard]] std::function<void(int loaded, int total)> progress();
    void setEntries(QList<LookupEntry> entries, const QDateTime &asOf = {});
    /// Drops the list and every open question; the value stays.
    void forgetEntries();
    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    [[nodiscard]] bool isOld() const; ///< reload() would ask

    /// The chosen entry's value, or what was typed.
    [[nodiscard]] const QString &value() const { return m_value; }
    void setValue(const QString &value);
    /// The entry that the value stands for.
    [[nodiscard]] std::optional<LookupEntry> chosen() const;
    [[nodiscard]] const QList<LookupEntry> &entries() const { return m_model->entries(); }
    [[nodiscard]] LookupState state() const;

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString note() const; ///< the words below the field

signals:
    void valueChanged(const QString &value); ///< with every key
    void committed(const QString &value);    ///< chosen, or the field was left with a new value
    void loaded();                           ///< a list has come, new or of the last time
    void stateChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void recall(int question);
    void takeAnswer(int question, LookupAnswer answer);
    void takeText(const QString &text);
    void takeChoice(const QString &value);
    void openList();
    void leaveField();
    void commit();
    void change(const QString &value);
    void showText(const QString &text);
    void act();
    void stop();
    [[nodiscard]] LookupState::Choice choice() const;
    [[nodiscard]] QDateTime now() const;
    void showNote();

    LookupSource m_source;
    LookupMemory m_memory;
    const Clock *m_clock = nullptr;
    std::function<QString(const Error &)> m_writeRequest;
    QString m_emptyHint;
    bool m_saysDetail = true;
    bool m_hasList = false;
    bool m_isAsking = false;
    bool m_wasStopped = false;
    bool m_wasRequested = false;
    bool m_wasListed = false; ///< the value was an entry of this list or of the one before
    std::optional<Error> m_error;
    QDateTime m_asOf;
    int m_loadedSoFar = 0;
    int m_total = 0;
    int m_question = 0;
    QString m_value;
    QString m_committed;
    LookupAction m_action = LookupAction::None;
    LookupModel *m_model;
    QLineEdit *m_edit;
    QAction *m_open;
    LookupSuggestions *m_suggestions;
    LookupNote *m_note;
    QTimer m_minute; ///< an age is said
};

} // namespace herald::ui
