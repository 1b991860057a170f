// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/probe.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace herald::ui {

/// Certificates, each with whose it is, until when, and its fingerprint. What may be added and
/// taken away is the owner's business.
class CertificateList final : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString key;   ///< what removeRequested() says
        QString place; ///< `host:port` of a pin; may be empty
        SeenCertificate certificate;
    };

    /// Without `canAdd` there is no button to add one.
    explicit CertificateList(bool canAdd, QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);

signals:
    void addRequested();
    void removeRequested(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();

    QList<Entry> m_entries;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace herald::ui
