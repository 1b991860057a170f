// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace herald::ui {

/// Puts something onto the clipboard that must not stay there: it is taken off after a while, and
/// when this goes away, unless somebody has put something else there.
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(std::chrono::milliseconds stay, QObject *parent = nullptr);
    ~SecretClipboard() override;

    void put(const QString &secret);

signals:
    void cleared(); ///< its time was up

private:
    bool takeOff(); ///< false when it was not there any more

    QTimer m_timer;
    QByteArray m_mark; ///< what was put, hashed; empty = nothing of ours is there
};

} // namespace herald::ui
