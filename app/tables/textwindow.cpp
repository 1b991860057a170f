// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/textwindow.h"

#include "app/tables/charsets.h"

#include <algorithm>

namespace herald {

namespace {

constexpr qint64 chunk = 1 << 18;
constexpr qsizetype mostInSight = 1 << 24;

} // namespace

Result<void> TextWindow::open(const QString &path, const QByteArray &charset)
{
    return open(path, charset, charset);
}

Result<void> TextWindow::openBytes(const QString &path, const QByteArray &charset)
{
    return open(path, charset, "ISO-8859-1");
}

Result<void> TextWindow::open(const QString &path, const QByteArray &mark,
                              const QByteArray &charset)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, m_file.errorString());
    m_file.skip(markSizeOf(m_file.peek(4), mark));
    m_decoder = Decoder(charset);
    return more().map([](bool) {});
}

Result<bool> TextWindow::more()
{
    if (m_isLast)
        return true;
    if (text().size() >= mostInSight)
        return false;
    // a long row is looked at again each time: the more there is, the more comes with it
    const QByteArray bytes = m_file.read(std::max<qint64>(chunk, text().size()));
    if (bytes.isEmpty() && m_file.error() != QFileDevice::NoError)
        return failure(Error::Kind::Storage, m_file.errorString());
    m_isLast = m_file.atEnd();
    m_text.remove(0, m_used);
    m_used = 0;
    m_text += m_decoder.take(bytes, m_isLast);
    return true;
}

/// A line ends with LF, CR or both.
void TextWindow::use(qsizetype characters)
{
    for (const QChar c : text().first(characters)) {
        if (c == u'\r' || (c == u'\n' && !m_endsWithReturn))
            ++m_line;
        m_endsWithReturn = c == u'\r';
    }
    m_used += characters;
}

double TextWindow::done() const
{
    return m_file.size() == 0 ? 1 : double(m_file.pos()) / double(m_file.size());
}

} // namespace herald
