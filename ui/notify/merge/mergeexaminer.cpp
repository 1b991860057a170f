// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/merge/mergeexaminer.h"

namespace herald::ui {

namespace {

constexpr std::chrono::milliseconds pause{150}; ///< after the last key

} // namespace

MergeExaminer::MergeExaminer(const NotifyForm &form, QObject *parent)
    : QObject(parent)
    , m_form(form)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &MergeExaminer::begin);
    connect(&form, &NotifyForm::changed, this, &MergeExaminer::follow);
    connect(&m_work, &QFutureWatcherBase::finished, this, &MergeExaminer::end);
}

MergeExaminer::~MergeExaminer()
{
    m_work.cancel();
}

void MergeExaminer::follow()
{
    const Notification &text = m_form.draft();
    const bool isSame = m_table == m_form.table() && m_subject == text.subject &&
                        m_content == text.content && m_kind == m_form.bodyKind() &&
                        m_neverMail == m_form.neverMail();
    if (isSame)
        return;
    const bool isNewTable = m_table != m_form.table();
    m_table = m_form.table();
    m_subject = text.subject;
    m_content = text.content;
    m_kind = m_form.bodyKind();
    m_neverMail = m_form.neverMail();
    m_work.cancel();
    m_pause.stop();
    if (m_table)
        m_pause.start(isNewTable ? std::chrono::milliseconds(0) : pause);
    if (m_findings) {
        m_findings.reset();
        emit changed();
    }
}

void MergeExaminer::begin()
{
    m_work.setFuture(examineRows(m_form.merge(Language::English)));
}

void MergeExaminer::end()
{
    if (m_work.isCanceled() || m_work.future().resultCount() == 0 || m_pause.isActive())
        return;
    m_findings = m_work.result();
    emit changed();
}

} // namespace herald::ui
