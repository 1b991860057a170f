// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"
#include "app/tables/decoder.h"

#include <QFile>

namespace herald {

/// A text file seen through a window: what was not used yet, as far as it is read. Who needs more
/// of the file than is in sight asks for more.
class TextWindow
{
public:
    [[nodiscard]] Result<void> open(const QString &path, const QByteArray &charset);
    /// Every byte a character (Latin-1), without the byte order mark of that character set.
    [[nodiscard]] Result<void> openBytes(const QString &path, const QByteArray &charset);

    [[nodiscard]] QStringView text() const { return QStringView(m_text).sliced(m_used); }
    /// All of the file is in sight or used.
    [[nodiscard]] bool isLast() const { return m_isLast; }
    /// False when what is in sight has grown beyond what one row may be.
    [[nodiscard]] Result<bool> more();
    void use(qsizetype characters);

    [[nodiscard]] qint64 line() const { return m_line; } ///< of the first character, from 1
    [[nodiscard]] double done() const;                   ///< how much of the file was read, 0 to 1

private:
    [[nodiscard]] Result<void> open(const QString &path, const QByteArray &mark,
                                    const QByteArray &charset);

    QFile m_file;
    Decoder m_decoder{"UTF-8"};
    QString m_text;
    qsizetype m_used = 0;
    qint64 m_line = 1;
    bool m_isLast = false;
    bool m_endsWithReturn = false; ///< what was used last: a line feed then counts no more
};

} // namespace herald
