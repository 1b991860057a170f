// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/notifyform.h"
#include "ui/notify/notifyreview.h"

#include "app/model/ports/cloud.h"

#include <QFrame>

#include <functional>
#include <optional>

class QTabWidget;

namespace herald::ui {

class RequestView;

/// What the form would send, in two ways: the mail as it reads, the request as it leaves.
class NotifyPreview final : public QFrame
{
    Q_OBJECT

public:
    NotifyPreview(const NotifyForm &form, Cloud &cloud, std::function<ReviewNames()> names,
                  QWidget *parent = nullptr);

    void setAsker(const Profile &profile, Language language);

signals:
    void addressSizeChanged(std::optional<qsizetype> bytes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTabWidget *m_tabs;
    RequestView *m_request;
};

} // namespace herald::ui
