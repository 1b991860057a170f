// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/certificatelist.h"

#include "ui/texts/dates.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 3;

} // namespace

CertificateList::CertificateList(bool canAdd, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_add->setVisible(canAdd);
    m_add->setIcon(icon(u"add"_s));
    m_list->setWordWrap(true);
    m_list->setMaximumHeight(2 * shownLines * fontMetrics().height());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gapSmall);
    column->addWidget(m_list);
    column->addLayout(buttons);
    setFocusProxy(canAdd ? static_cast<QWidget *>(m_add) : m_list);

    connect(m_add, &QPushButton::clicked, this, &CertificateList::addRequested);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_list->currentItem())
            emit removeRequested(item->data(Qt::UserRole).toString());
    });
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    retranslate();
}

void CertificateList::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    fill();
}

void CertificateList::fill()
{
    m_list->clear();
    for (const Entry &entry : std::as_const(m_entries)) {
        const SeenCertificate &one = entry.certificate;
        const QString whose =
            entry.place.isEmpty() ? one.subject : u"%1 – %2"_s.arg(entry.place, one.subject);
        auto *item =
            new QListWidgetItem(tr("%1, by %2, until %3\nSHA-256 %4")
                                    .arg(whose, one.issuer, dayText(one.until),
                                         QString::fromLatin1(one.sha256.toHex(':').toUpper())),
                                m_list);
        item->setData(Qt::UserRole, entry.key);
    }
    m_list->setVisible(!m_entries.isEmpty());
    m_remove->setVisible(!m_entries.isEmpty());
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

void CertificateList::retranslate()
{
    m_add->setText(tr("Add from a file…"));
    m_add->setAccessibleName(m_add->text());
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the chosen certificate"));
    m_list->setAccessibleName(tr("Certificates"));
    fill();
}

void CertificateList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
