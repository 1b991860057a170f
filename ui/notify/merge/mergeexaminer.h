// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/merge/mergerun.h"
#include "ui/notify/notifyform.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace herald::ui {

/// Goes through the form's table anew, a moment after its text or its table changed. The work is
/// done on another thread; an older answer never replaces a newer one.
class MergeExaminer final : public QObject
{
    Q_OBJECT

public:
    explicit MergeExaminer(const NotifyForm &form, QObject *parent = nullptr);
    ~MergeExaminer() override;

    /// What was found for what stands in the form now; nothing while that is being looked at.
    [[nodiscard]] const std::optional<MergeFindings> &findings() const { return m_findings; }

signals:
    void changed(); ///< findings()

private:
    void follow();
    void begin();
    void end();

    const NotifyForm &m_form;
    std::optional<MergeFindings> m_findings;
    // what the findings are of, or will be
    MergeTablePtr m_table;
    QString m_subject;
    QString m_content;
    QSet<QString> m_neverMail;
    NotifyForm::BodyKind m_kind = NotifyForm::BodyKind::Plain;
    QTimer m_pause;
    QFutureWatcher<MergeFindings> m_work;
};

} // namespace herald::ui
