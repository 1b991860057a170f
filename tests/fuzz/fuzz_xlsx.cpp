// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablereading.h"

#include "app/tables/cellvalue.h"

#include <QtEndian>

#include <array>

namespace herald::fuzz {

using namespace Qt::StringLiterals;

namespace {

quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = ~0U;
    for (const char byte : bytes) {
        sum ^= uchar(byte);
        for (int i = 0; i < 8; ++i)
            sum = (sum >> 1) ^ (0xEDB88320U & (0U - (sum & 1U)));
    }
    return ~sum;
}

template <class Number>
QByteArray raw(Number number)
{
    std::array<char, sizeof(Number)> made{};
    qToLittleEndian(number, made.data());
    return QByteArray(made.data(), qsizetype(made.size()));
}

/// A zip file, nothing packed: the fuzzer would never find a checksum.
class Zip
{
public:
    void add(const QByteArray &name, const QByteArray &content)
    {
        const QByteArray about =
            raw<quint16>(0) + raw<quint16>(0) + raw<quint32>(0) + raw<quint32>(checksum(content)) +
            raw<quint32>(quint32(content.size())) + raw<quint32>(quint32(content.size())) +
            raw<quint16>(quint16(name.size())) + raw<quint16>(0);
        const auto at = quint32(m_files.size());
        m_files += "PK\x03\x04" + raw<quint16>(20) + about + name + content;
        m_list += "PK\x01\x02" + raw<quint16>(20) + raw<quint16>(20) + about + raw<quint16>(0) +
                  raw<quint16>(0) + raw<quint16>(0) + raw<quint32>(0) + raw<quint32>(at) + name;
        ++m_count;
    }
    [[nodiscard]] QByteArray finished() const
    {
        return m_files + m_list + "PK\x05\x06" + raw<quint32>(0) + raw<quint16>(m_count) +
               raw<quint16>(m_count) + raw<quint32>(quint32(m_list.size())) +
               raw<quint32>(quint32(m_files.size())) + raw<quint16>(0);
    }

private:
    QByteArray m_files;
    QByteArray m_list;
    quint16 m_count = 0;
};

constexpr auto relations =
    R"(<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
constexpr auto parts =
    R"(<Relationships><Relationship Id="s1" Type="x/worksheet" Target="sheet1.xml"/><Relationship Id="s2" Type="x/worksheet" Target="/xl/sheet2.xml"/><Relationship Id="t" Type="x/sharedStrings" Target="texts.xml"/><Relationship Id="f" Type="x/styles" Target="styles.xml"/></Relationships>)";

/// A part's first line is its name; those every workbook has are there when they are not given.
QByteArray bookOf(const QByteArray &bytes)
{
    Zip zip;
    QByteArrayList names;
    for (const QByteArray &part : bytes.split('\x1e')) {
        const Split split = splitLine(part.trimmed());
        if (names.size() >= 20 || split.line.isEmpty() || names.contains(split.line))
            continue;
        names.append(split.line);
        zip.add(split.line, split.rest);
    }
    if (!names.contains("_rels/.rels"))
        zip.add("_rels/.rels", relations);
    if (!names.contains("xl/_rels/workbook.xml.rels"))
        zip.add("xl/_rels/workbook.xml.rels", parts);
    return zip.finished();
}

void examineCell(const QString &value)
{
    for (const bool from1904 : {false, true})
        require(dateText(value, from1904).isEmpty() == value.isEmpty(),
                "a number that is shown as a date is shown");
    require(numberText(value).isEmpty() == value.isEmpty(), "a number is shown");
    require(numberText(numberText(value)) == numberText(value), "a number's text is its number");
}

} // namespace

/// A zip file as it is, or the parts of a workbook with U+001E between them.
void xlsx(const QByteArray &bytes)
{
    const bool isZip = bytes.startsWith("PK");
    const QString path = fileOf(isZip ? bytes : bookOf(bytes), u"book.xlsx"_s);
    for (const int sheet : {-1, 0, 1})
        (void)readTable(path, {.sheet = sheet});
    qsizetype at = 0;
    for (int i = 0; i < 50 && (at = bytes.indexOf("<v>", at)) >= 0; ++i) {
        at += 3;
        examineCell(QString::fromUtf8(bytes.mid(at, bytes.indexOf('<', at) - at)));
    }
    (void)isDateCode(QString::fromUtf8(bytes.left(200)));
    (void)columnOfCell(QString::fromLatin1(bytes.left(20)));
}

} // namespace herald::fuzz
