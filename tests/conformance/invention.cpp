// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/invention.h"

namespace herald::conformance {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView hexDigits = u"0123456789abcdef";
constexpr QStringView keyLetters =
    u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
constexpr QStringView base64Letters =
    u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

QString piece(Invention &invent)
{
    return invent.oneOf<QString>(
        {u"a"_s,      u"Z9"_s,      u"-_.~"_s,     u" "_s,      u"  "_s,       u"+"_s,
         u"~"_s,      u"*"_s,       u"'"_s,        u"("_s,      u")"_s,        u"!"_s,
         u"%"_s,      u"%20"_s,     u"%2B"_s,      u"%E5"_s,    u"%%"_s,       u"&"_s,
         u"="_s,      u"/"_s,       u"//"_s,       u"?"_s,      u"#"_s,        u"@"_s,
         u":"_s,      u";"_s,       u","_s,        u"$"_s,      u"\""_s,       u"\\"_s,
         u"<b>"_s,    u"|^`{}[]"_s, u"\n"_s,       u"\r\n"_s,   u"\t"_s,       u"\u007f"_s,
         u"\u0001"_s, u"张三"_s,    u"流程开发"_s, u"，。"_s,   u"é"_s,        u"e\u0301"_s,
         u"\u00a0"_s, u"\u200b"_s,  u"\u2028"_s,   u"\ufeff"_s, u"😀"_s,        u"👩‍💻"_s,
         u"𠮷"_s,     u"عربي"_s,    u"Ω"_s,        u"null"_s,   u"{{name}}"_s, u"\\u4e2d"_s});
}

} // namespace

Invention::Invention(quint64 seed)
    : m_random(seed)
{}

// not std::uniform_int_distribution: what it makes of a seed is each library's own
int Invention::number(int least, int most)
{
    return least + int(m_random() % quint64(most - least + 1));
}

bool Invention::oneIn(int chances)
{
    return number(1, chances) == 1;
}

QString Invention::from(QStringView letters, int count)
{
    QString made;
    for (int i = 0; i < count; ++i)
        made += letters[number(0, int(letters.size()) - 1)];
    return made;
}

QString Invention::text(int pieces)
{
    return oneIn(8) ? QString() : filledText(pieces);
}

QString Invention::filledText(int pieces)
{
    QString made;
    for (int left = number(1, pieces); left > 0; --left)
        made += piece(*this);
    return made;
}

QString Invention::longText(int bytes)
{
    QString made;
    qsizetype size = 0;
    while (size < bytes) {
        const QString next = piece(*this);
        made += next;
        size += next.toUtf8().size();
    }
    return made;
}

QString Invention::hex(int digits)
{
    return from(hexDigits, digits);
}

QString Invention::address()
{
    const QString person = oneOf<QString>(
        {u"ops"_s, u"o'brien+tag"_s, u"张三"_s, u"a.b-c_d~e"_s, u"!#$%&'*/=?^`{|}"_s, u"x"_s});
    const QString domain =
        oneOf<QString>({u"example.com"_s, u"例子.example"_s, u"mail.example.org"_s});
    return person + QString::number(number(0, 999)) + u'@' + domain;
}

QDateTime Invention::moment()
{
    return QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC).addSecs(number(0, 100'000'000));
}

std::optional<Language> Invention::language()
{
    if (oneIn(3))
        return std::nullopt;
    return oneOf({Language::Chinese, Language::English});
}

Credential Invention::credential(CredentialKind kind)
{
    Credential made;
    made.kind = kind;
    if (kind == CredentialKind::Token) {
        made.token =
            Secret(QString(u"MII"_s + from(base64Letters, number(200, 2000)) + u"=="_s).toLatin1());
        return made;
    }
    made.accessKeyId = from(keyLetters, number(16, 30));
    made.accessKeySecret = Secret(from(base64Letters, number(30, 42)).toLatin1());
    if (kind == CredentialKind::TemporaryAccessKey)
        made.securityToken =
            Secret(QString(from(base64Letters, number(100, 1000)) + u"+/=="_s).toLatin1());
    return made;
}

} // namespace herald::conformance
