// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/sendfacts.h"

#include "ui/shell/identitytext.h"
#include "ui/texts/dates.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

struct FactTexts
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::FactTexts)
};

/// Who asked, as the cloud knows it.
QString identityText(const Profile &profile)
{
    if (profile.credential == CredentialKind::IamPassword)
        return FactTexts::tr("%1 in account %2").arg(profile.userName, profile.accountName);
    if (profile.credential == CredentialKind::Token)
        return FactTexts::tr("Token");
    return profile.accessKeyId;
}

} // namespace

QList<SendFact> factsOf(const Send &send)
{
    const Profile &profile = send.manifest.profile();
    QList<SendFact> facts{
        {FactTexts::tr("Confirmed"), momentText(send.created)},
        {FactTexts::tr("Last change"), momentText(send.changed)},
        {FactTexts::tr("Profile"), profile.name},
        {FactTexts::tr("Cloud"), cloudName(profile.cloud)},
        {FactTexts::tr("Identity"), identityText(profile), true},
        {FactTexts::tr("Endpoint"), send.manifest.endpoint().toDisplayString(), true},
        {FactTexts::tr("Region"), profile.region, true},
        {FactTexts::tr("Project ID"), profile.projectId, true},
        {FactTexts::tr("Attempts"), QString::number(send.attempts)},
        {FactTexts::tr("Send id"), send.id.text(), true},
        {FactTexts::tr("Fingerprint"), QString::fromLatin1(send.manifest.fingerprint()), true},
    };
    facts.removeIf([](const SendFact &fact) { return fact.text.isEmpty(); });
    return facts;
}

QString payloadText(const Manifest &manifest)
{
    const QJsonObject whole = QJsonDocument::fromJson(manifest.canonical()).object();
    const QJsonObject payload = whole.value("payload"_L1).toObject();
    return QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Indented)).trimmed();
}

QString proofText(const Send &send, const QList<TimelineEntry> &timeline)
{
    QStringList lines;
    if (send.state == SendState::Done)
        lines = {outcomeText(send.verdict.outcome), causeText(send.verdict)};
    else
        lines = {stateWord(send)};
    for (const SendFact &fact : factsOf(send)) {
        //: a fact and its value: "Endpoint: https://…"
        lines.append(FactTexts::tr("%1: %2").arg(fact.label, fact.text));
    }
    lines.append(evidenceText(send.verdict));
    for (const TimelineEntry &entry : timeline)
        lines.append(QString(momentText(entry.at) + u"  "_s + entry.text));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace herald::ui
