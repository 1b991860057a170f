// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/receivers/receiverswork.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace herald::ui {

class NoteLine;

/// What is said below the receivers: what cannot be used and what is doubtful, each with its
/// remedy, and what was repaired in the text that came last.
class ReceiversNote final : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiversNote(const ReceiverJudge &judge, QWidget *parent = nullptr);

    void setList(const ReceiverList &list);
    /// An empty one is taken away.
    void setIntake(const IntakeNote &note);
    [[nodiscard]] bool hasIntake() const { return !m_intake.isEmpty(); }

signals:
    void undoRequested();
    void showRequested(herald::Receiver::Standing standing);
    void removeInvalidRequested();
    void domainChosen(const QString &domain, const QString &instead);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showInvalid();
    void showDoubtful();
    void showIntake();

    const ReceiverJudge &m_judge;
    ReceiverList m_list;
    IntakeNote m_intake;
    QString m_domain; ///< the one that is doubted
    QString m_meant;
    NoteLine *m_invalidLine;
    NoteLine *m_doubtfulLine;
    NoteLine *m_intakeLine;
};

} // namespace herald::ui
