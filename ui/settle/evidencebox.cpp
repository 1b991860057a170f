// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settle/evidencebox.h"

#include "app/delivery/delivery.h"
#include "ui/settle/evidencetexts.h"
#include "ui/texts/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"

#include <QCoroTask>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

EvidenceBox::EvidenceBox(Delivery &delivery, SendStory story, QWidget *parent)
    : QWidget(parent)
    , m_delivery(delivery)
    , m_story(std::move(story))
    , m_text(new QLabel(advice(), this))
    , m_look(new QPushButton(tr("&Look the records up"), this))
    , m_problem(new InlineMessage(this))
{
    m_text->setObjectName(u"evidenceLabel"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_look->setObjectName(u"lookUpButton"_s);
    m_look->setAccessibleName(tr("Look the records up"));
    m_look->setIcon(icon(u"search"_s));
    m_look->setAutoDefault(false);
    m_look->setVisible(delivery.canFindEvidence(m_story.send.manifest.profile().cloud));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_text);
    column->addWidget(m_problem);
    column->addWidget(m_look, 0, Qt::AlignLeft);
    connect(m_look, &QPushButton::clicked, this, &EvidenceBox::look);
}

QString EvidenceBox::advice() const
{
    const Send &send = m_story.send;
    if (m_delivery.canFindEvidence(send.manifest.profile().cloud))
        return tr("A mail that went out leaves a new record of the account. Look whether there is "
                  "one.");
    const QString way = tr("The service has no list of what it mailed. Ask in its console, in the "
                           "run records of the playbook at that time.");
    if (send.verdict.requestId.isEmpty())
        return way;
    return QString(way + u'\n' + tr("Request id %1").arg(send.verdict.requestId));
}

void EvidenceBox::look()
{
    m_look->setEnabled(false);
    m_problem->clear();
    m_text->setText(tr("Looking the records up…"));
    QCoro::connect(m_delivery.findEvidence(m_story), this,
                   [this](const Result<Evidence> &answer) { take(answer); });
}

void EvidenceBox::take(const Result<Evidence> &answer)
{
    m_look->setEnabled(true);
    if (answer)
        m_evidence = *answer;
    m_text->setText(m_evidence ? evidenceText(*m_evidence, m_story.send.manifest) : advice());
    m_look->setText(m_evidence ? tr("&Look again") : tr("&Look the records up"));
    if (!answer)
        m_problem->say(Ink::Negative,
                       QString(errorText(answer.error()) + u'\n' + ui::evidenceText(answer.error()))
                           .trimmed());
    emit found();
}

} // namespace herald::ui
