// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settle/evidencetexts.h"

#include "ui/texts/dates.h"
#include "ui/texts/recordtexts.h"

#include <QCoreApplication>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

struct EvidenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::EvidenceTexts)
};

/// The account of what was sent again; its id where there is none.
QString nameOf(const ResentId &id, const Manifest &manifest)
{
    if (const auto *resend = std::get_if<MailResend>(&manifest.payload())) {
        for (const MailRecord &record : resend->records) {
            if (ResentId(record.id) == id)
                return record.account.value_or(textOf(id));
        }
    } else if (const auto *again = std::get_if<AuthorizationResend>(&manifest.payload())) {
        for (const Authorization &authorization : again->authorizations) {
            if (ResentId(authorization.id) == id && !authorization.account.isEmpty())
                return authorization.account;
        }
    }
    return textOf(id);
}

QString ledgerWord(const ResentId &id)
{
    return QString((std::holds_alternative<MailRecordId>(id) ? u"record "_s : u"authorisation "_s) +
                   textOf(id));
}

QString traceText(const MailRecord &found)
{
    QStringList parts{accountText(found), mailTypeText(found), resultText(found),
                      momentText(found.sendAt.value_or(QDateTime()))};
    parts.removeAll(QString());
    //: account, type, result and time of a record, then its id
    return EvidenceTexts::tr("%1 (record %2)").arg(parts.join(u" · "_s), found.id.text());
}

QString clockText(std::chrono::seconds ahead)
{
    if (ahead.count() == 0)
        return {};
    const int seconds = int(std::abs(ahead.count()));
    return ahead.count() > 0
               ? EvidenceTexts::tr("Times are by the service's clock, %n second(s) behind this "
                                   "computer's.",
                                   nullptr, seconds)
               : EvidenceTexts::tr("Times are by the service's clock, %n second(s) ahead of this "
                                   "computer's.",
                                   nullptr, seconds);
}

QString isoText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

} // namespace

QString evidenceText(const Evidence &evidence, const Manifest &manifest)
{
    QStringList lines;
    if (!evidence.traces.isEmpty()) {
        lines.append(EvidenceTexts::tr("%n new record(s) between %1 and %2:", nullptr,
                                       int(evidence.traces.size()))
                         .arg(momentText(evidence.from), momentText(evidence.to)));
        for (const Evidence::Trace &trace : evidence.traces)
            lines.append(traceText(trace.found));
    }
    for (const ResentId &id : evidence.without)
        lines.append(
            EvidenceTexts::tr("No new record for %1 between %2 and %3.")
                .arg(nameOf(id, manifest), momentText(evidence.from), momentText(evidence.to)));
    lines.append(clockText(evidence.ahead));
    lines.append(evidence.traces.isEmpty()
                     ? EvidenceTexts::tr("A hint, no proof: a record may appear late.")
                     : EvidenceTexts::tr("A hint, no proof: somebody else may have sent it."));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString evidenceForLedger(const Evidence &evidence)
{
    QStringList parts{u"Looked from %1 to %2."_s.arg(isoText(evidence.from), isoText(evidence.to))};
    for (const Evidence::Trace &trace : evidence.traces) {
        const MailRecord &found = trace.found;
        parts.append(u"Record %1 (%2, %3, %4) appeared for %5."_s.arg(
            found.id.text(), found.account.value_or(u"no account"_s),
            found.mailSendResult.value_or(u"no result"_s),
            found.sendAt ? isoText(*found.sendAt) : u"no time"_s, ledgerWord(trace.sentAgain)));
    }
    for (const ResentId &id : evidence.without)
        parts.append(u"No new record for %1."_s.arg(ledgerWord(id)));
    return parts.join(u' ');
}

} // namespace herald::ui
