// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace herald {

/// Many short texts in one piece of memory, as UTF-8. Copies are cheap.
class TextPool
{
public:
    void add(QStringView text)
    {
        m_bytes.append(text.toUtf8());
        m_ends.append(quint32(m_bytes.size()));
    }
    [[nodiscard]] QString at(qsizetype index) const
    {
        const qsizetype begin = index == 0 ? 0 : m_ends.at(index - 1);
        return QString::fromUtf8(m_bytes.constData() + begin, m_ends.at(index) - begin);
    }
    [[nodiscard]] qsizetype size() const { return m_ends.size(); }
    /// Of its letters and its index.
    [[nodiscard]] qint64 byteCount() const
    {
        return m_bytes.size() + m_ends.size() * qint64(sizeof(quint32));
    }

private:
    QByteArray m_bytes;
    QList<quint32> m_ends; ///< where each text ends
};

} // namespace herald
