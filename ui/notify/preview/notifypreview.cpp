// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/preview/notifypreview.h"

#include "ui/notify/preview/mailview.h"
#include "ui/notify/preview/requestview.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

NotifyPreview::NotifyPreview(const NotifyForm &form, Cloud &cloud,
                             std::function<ReviewNames()> names, QWidget *parent)
    : QFrame(parent)
    , m_tabs(new QTabWidget(this))
    , m_request(new RequestView(form, cloud, m_tabs))
{
    setRole(this, Role::Card);
    m_tabs->setObjectName(u"previewTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(new MailView(form, std::move(names), m_tabs), QString());
    m_tabs->addTab(m_request, QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapWide, gap, gapWide, gapWide);
    column->addWidget(m_tabs);
    connect(m_request, &RequestView::addressSizeChanged, this, &NotifyPreview::addressSizeChanged);
    retranslate();
}

void NotifyPreview::setAsker(const Profile &profile, Language language)
{
    m_request->setAsker(profile, language);
}

void NotifyPreview::retranslate()
{
    m_tabs->setTabText(0, tr("Mail"));
    m_tabs->setTabText(1, tr("Request"));
    m_tabs->setAccessibleName(tr("Preview"));
}

void NotifyPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace herald::ui
