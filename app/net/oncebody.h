// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace herald {

/// An upload device that can be read once and never rewound. QNetworkAccessManager repeats a POST
/// by itself when the peer closes the connection; asked to rewind, this device says no, and the
/// exchange ends with ContentReSendError instead of a second copy (reliability.md 2). That holds
/// for an empty body too: what counts is that there is a device.
class OnceBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_taken == m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool reset() override { return false; }

    /// Bytes the connection has taken so far
    [[nodiscard]] qint64 taken() const { return m_taken; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_taken = 0;
};

} // namespace herald
