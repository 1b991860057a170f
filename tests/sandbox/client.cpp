// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/client.h"

#include "app/sandbox/fields.h"
#include "app/sandbox/signature.h"
#include "app/sandbox/soarworld.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

QByteArray authority(const QUrl &url)
{
    return url.authority().toLatin1();
}

Answer readAnswer(const QByteArray &raw)
{
    Answer answer;
    answer.raw = raw;
    const qsizetype end = raw.indexOf("\r\n\r\n");
    if (end < 0)
        return answer;
    answer.status = raw.split(' ').value(1).toInt();
    answer.body = raw.sliced(end + 4);
    return answer;
}

} // namespace

QByteArray Answer::header(const QByteArray &name) const
{
    const QByteArray mark = name.toLower() + ':';
    for (const QByteArray &line : raw.left(raw.indexOf("\r\n\r\n")).split('\n')) {
        if (line.toLower().startsWith(mark))
            return line.sliced(mark.size()).trimmed();
    }
    return {};
}

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray wireForm(const QUrl &url, const HttpRequest &request)
{
    QByteArray bytes = request.method + ' ' + request.target + " HTTP/1.1\r\n";
    for (const HeaderField &field : request.headers)
        bytes += field.name + ": " + field.value + "\r\n";
    if (!request.hasHeader("host"))
        bytes += "Host: " + authority(url) + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return bytes + "Connection: close\r\n\r\n" + request.body;
}

Answer exchange(const QUrl &url, const HttpRequest &request)
{
    QTcpSocket socket;
    QSignalSpy closed(&socket, &QTcpSocket::disconnected);
    QByteArray raw;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { raw += socket.readAll(); });
    socket.connectToHost(url.host(), quint16(url.port()));
    socket.write(wireForm(url, request));
    if (closed.isEmpty() && !closed.wait())
        return {};
    return readAnswer(raw + socket.readAll());
}

QDateTime testNow()
{
    return QDateTime::fromString(u"2026-01-15T08:30:00Z"_s, Qt::ISODate);
}

Options testOptions()
{
    Options options;
    options.clock = testNow;
    return options;
}

void setHeader(HttpRequest *request, const QByteArray &name, const QByteArray &value)
{
    dropHeader(request, name);
    request->headers.append({name, value});
}

void dropHeader(HttpRequest *request, const QByteArray &name)
{
    request->headers.removeIf([&name](const HeaderField &field) {
        return field.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

void signAcs3(HttpRequest *request, const QString &keyId, const QByteArray &secret)
{
    dropHeader(request, "Authorization"_ba);
    QByteArrayList names;
    for (const HeaderField &field : request->headers)
        names.append(field.name.toLower());
    std::sort(names.begin(), names.end());
    const QByteArray head = "ACS3-HMAC-SHA256 Credential="_ba + keyId.toUtf8() +
                            ",SignedHeaders=" + names.join(';') + ",Signature=";
    setHeader(request, "Authorization"_ba, head + '0');
    setHeader(request, "Authorization"_ba, head + verifyAcs3(*request, secret).signature);
}

void signV1(HttpRequest *request, const QByteArray &secret)
{
    const QByteArray signature = verifyV1(*request, secret).signature;
    QByteArray &place = request->isForm() ? request->body : request->target;
    place += "&Signature=" + encodeStrictly(signature);
}

void signSdk(HttpRequest *request, const QString &keyId, const QByteArray &secret)
{
    dropHeader(request, "Authorization"_ba);
    QByteArrayList names;
    for (const HeaderField &field : request->headers)
        names.append(field.name.toLower());
    std::sort(names.begin(), names.end());
    const QByteArray head = "SDK-HMAC-SHA256 Access="_ba + keyId.toUtf8() +
                            ", SignedHeaders=" + names.join(';') + ", Signature=";
    setHeader(request, "Authorization"_ba, head + '0');
    setHeader(request, "Authorization"_ba, head + verifySdkHmac(*request, secret).signature);
}

HttpRequest alibabaCall(const QUrl &url, const QByteArray &method, const QByteArray &action,
                        const Parameters &parameters, const QList<HeaderField> &headers)
{
    static int nonce = 0;
    QList<Field> fields;
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        fields.append({it.key(), it.value()});
    const QByteArray query = canonicalFields(fields);
    const QByteArray emptyHash = QCryptographicHash::hash({}, QCryptographicHash::Sha256).toHex();
    HttpRequest request{method,
                        query.isEmpty() ? "/"_ba : "/?" + query,
                        {{"host"_ba, authority(url)},
                         {"x-acs-action"_ba, action},
                         {"x-acs-version"_ba, "2022-07-28"_ba},
                         {"x-acs-date"_ba, "2026-01-15T08:30:00Z"_ba},
                         {"x-acs-signature-nonce"_ba, "nonce-" + QByteArray::number(++nonce)},
                         {"x-acs-content-sha256"_ba, emptyHash}},
                        {}};
    for (const HeaderField &field : headers)
        setHeader(&request, field.name, field.value);
    signAcs3(&request, u"SANDBOXAK0001"_s, "sandbox-secret"_ba);
    return request;
}

Parameters goodNotification()
{
    const SoarWorld world(testOptions(), testNow());
    return {{"Receivers.1"_ba, "ops@example.com"_ba},
            {"Receivers.2"_ba, "值班@example.cn"_ba},
            {"Subject"_ba, "磁盘告警 a+b & c"_ba},
            {"Content"_ba, "第一行\n<b>second</b> line * ~ ' ( ) !"_ba},
            {"PlaybookUuid"_ba, world.playbook(0).uuid.toUtf8()},
            {"NodeName"_ba, "notify_message_1"_ba},
            {"ComponentName"_ba, "NotifyMessage"_ba},
            {"ActionName"_ba, "notifyByCustom"_ba},
            {"AssetId"_ba, "10"_ba}};
}

HttpRequest huaweiCall(const QUrl &url, const QByteArray &method, const QByteArray &path,
                       const QByteArray &body, const QList<HeaderField> &headers)
{
    const QByteArray project = testOptions().projectId.toLatin1();
    HttpRequest request{method,
                        "/v1/" + project + path,
                        {{"host"_ba, authority(url)},
                         {"x-sdk-date"_ba, "20260115T083000Z"_ba},
                         {"x-project-id"_ba, project}},
                        body};
    if (!body.isEmpty())
        request.headers.append({"content-type"_ba, "application/json"_ba});
    for (const HeaderField &field : headers)
        setHeader(&request, field.name, field.value);
    signSdk(&request, u"SANDBOXHW0000000001"_s, "sandbox-hw-secret"_ba);
    return request;
}

} // namespace herald::sandbox
