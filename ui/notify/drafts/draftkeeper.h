// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/drafts.h"
#include "ui/notify/drafts/draftoutcome.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace herald::ui {

class NotifyEditor;
struct Services;

/// Keeps on disk what stands in the form of the Notify page: a moment after the last change, and
/// at once when the window or the page is left and when the program ends. At the start the form
/// is filled from there again, and says so; when its mail was handed over for sending, it says
/// when, and what came of it. Window thread.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds pause{500}; ///< after the last change

    DraftKeeper(Services &services, NotifyEditor &editor, QObject *parent);
    ~DraftKeeper() override;

    /// Reads what was on disk, once. Until then nothing is written.
    void start();
    /// What is not on disk yet, now.
    void save();

    [[nodiscard]] bool isEmpty() const; ///< nothing stands in the form
    /// The name that was given to what stands in the form.
    [[nodiscard]] const QString &name() const { return m_draft.name; }
    /// Gives what stands in the form a name. It stays in the form.
    void giveName(const QString &name);
    /// Puts a kept one into the form; what stood there is kept.
    void open(const DraftId &id);

    /// Something else is about to stand in the form: what stands there is kept, unless it was sent
    /// as it is.
    void setCurrentAside();

    /// Notes on disk that the mail is about to be handed over, before it is.
    [[nodiscard]] QCoro::Task<void> noteSending(QByteArray fingerprint);
    /// Whether the ledger took it.
    void noteTaken(const Result<BatchId> &batch);

signals:
    void written(); ///< what stands in the form is on disk

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const DraftsFound &found);
    void takeOpened(const Result<Draft> &read);
    void fill(const Draft &draft, const std::function<QString()> &said);
    void followForm();
    void snapshot();
    void write();
    void drop();
    void tellTrouble(const Error &error);
    void tellOutcome();
    void takeOutcome(const std::optional<SentOutcome> &outcome);

    Services &m_services;
    NotifyEditor &m_editor;
    Drafts &m_drafts;
    Draft m_draft; ///< as it is on disk, or about to be
    QTimer m_pause;
    bool m_isStarted = false;
    bool m_isReady = false;   ///< what was on disk is known
    bool m_isFilling = false; ///< the form changes because it is filled from disk
};

} // namespace herald::ui
