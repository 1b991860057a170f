// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/merge/mergerun.h"

#include <QObject>

namespace herald::ui {

class MergeFreezer;
class NotifyEditor;
class Session;

/// Brings a table to the review: asks for one, freezes its rows, or the first of them for a trial.
/// What stops a row is said in the editor. Window thread.
class MergeReview final : public QObject
{
    Q_OBJECT

public:
    /// `freezer` shows the progress.
    MergeReview(Session &session, NotifyEditor &editor, MergeFreezer &freezer, QObject *parent);

    void askForTable();
    /// All rows of the form's table; ready() follows unless somebody changes the form meanwhile.
    void freeze(const Profile &profile, const QUrl &endpoint);
    /// The first row, to an address that is asked for; trialReady() follows.
    void tryFirstRow(const Profile &profile, const QUrl &endpoint);
    void cancel();

signals:
    void ready(const QList<herald::Manifest> &manifests);
    void trialReady(const herald::Manifest &manifest);

private:
    void takeRows(const MergeBatch &batch);
    void freezeFirstRow(const Profile &profile, const QUrl &endpoint, const QString &address);

    Session &m_session;
    NotifyEditor &m_editor;
    MergeFreezer &m_freezer;
};

} // namespace herald::ui
