// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"
#include "ui/widgets/lookupmodel.h"
#include "ui/widgets/lookupnote.h"

#include <QCoroTask>
#include <QWidget>

#include <functional>
#include <optional>

class QCompleter;
class QLineEdit;

namespace herald::ui {

using LookupAnswer = Result<QList<LookupEntry>>;
using LookupSource = std::function<QCoro::Task<LookupAnswer>()>;

/// A field that offers what a look-up found and still takes whatever is typed. The line below it
/// says what the list is worth: loading, refused, offline, empty, or that the value is not in it.
/// A new list never takes the choice away. Window thread.
class LookupPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit LookupPicker(QWidget *parent = nullptr);
    ~LookupPicker() override;

    /// Whether the chosen entry's detail stands below the field; it does unless told otherwise.
    void setSaysDetail(bool says) { m_saysDetail = says; }
    void setSource(LookupSource source) { m_source = std::move(source); }
    /// Asks the source. An answer to an older question that comes later is dropped.
    void reload();
    void setEntries(QList<LookupEntry> entries);
    /// Drops the list and every open question; the value stays.
    void forgetEntries();
    [[nodiscard]] bool hasFailed() const { return m_state == State::Failed; }

    /// The chosen entry's value, or what was typed.
    [[nodiscard]] const QString &value() const { return m_value; }
    void setValue(const QString &value);
    /// The entry that the value stands for.
    [[nodiscard]] std::optional<LookupEntry> chosen() const;
    [[nodiscard]] const QList<LookupEntry> &entries() const { return m_model->entries(); }

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString note() const; ///< the words below the field

signals:
    void valueChanged(const QString &value); ///< with every key
    void committed(const QString &value);    ///< chosen, or the field was left with a new value
    void loaded();                           ///< the source has answered with entries

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class State { Waiting, Loading, Ready, Failed };

    void buildList();
    void retranslate();
    void takeAnswer(int question, LookupAnswer answer);
    void takeText(const QString &text);
    void suggest(const QString &text);
    void openList();
    void popUp(const QString &searched);
    void leaveField();
    void commit();
    void change(const QString &value);
    [[nodiscard]] LookupNote::Content failureNote() const;
    [[nodiscard]] LookupNote::Content noteNow() const;
    void showNote();

    LookupSource m_source;
    bool m_saysDetail = true;
    State m_state = State::Waiting;
    int m_question = 0;
    Error m_error;
    QString m_value;
    QString m_committed;
    LookupModel *m_model;
    QLineEdit *m_edit;
    QAction *m_open;
    QCompleter *m_completer;
    LookupNote *m_note;
};

} // namespace herald::ui
