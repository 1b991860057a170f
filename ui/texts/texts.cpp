// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/texts.h"

#include "ui/texts/trtexts.h"

namespace herald::ui {

namespace {

using Field = NotificationProblem::Field;
using Kind = NotificationProblem::Kind;

QString missingText(Field field)
{
    switch (field) {
    case Field::Playbook:
        return Texts::tr("Choose a playbook, or type its UUID.");
    case Field::Node:
        return Texts::tr("Choose a node, or type its name.");
    case Field::Component:
        return Texts::tr("Choose a component, or type its name.");
    case Field::Action:
        return Texts::tr("Choose an action, or type its name.");
    case Field::Asset:
        return Texts::tr("Choose a sender asset, or type its ID.");
    case Field::Receivers:
        return Texts::tr("Add at least one receiver.");
    case Field::Subject:
        return Texts::tr("Write a subject.");
    case Field::Content:
        return Texts::tr("Write the body of the mail.");
    }
    return {};
}

QString controlCharacterText(Field field)
{
    if (field == Field::Subject)
        return Texts::tr("Remove the line break or invisible character from the subject.");
    return Texts::tr("Remove the line break or invisible character from this field.");
}

} // namespace

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return Texts::tr("It was sent.");
    case Outcome::Refused:
    case Outcome::NotSent:
    case Outcome::Cancelled:
        return Texts::tr("Nothing was sent.");
    case Outcome::Unknown:
        return Texts::tr("Not known whether it was sent.");
    }
    return {};
}

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return Texts::tr("Accepted");
    case Outcome::Refused:
        return Texts::tr("Refused");
    case Outcome::NotSent:
        return Texts::tr("Not sent");
    case Outcome::Unknown:
        return Texts::tr("Unknown");
    case Outcome::Cancelled:
        return Texts::tr("Cancelled");
    }
    return {};
}

QString decisionWord(Decision decision)
{
    switch (decision) {
    case Decision::TreatAsSent:
        return Texts::tr("Unknown, treated as sent");
    case Decision::TreatAsNotSent:
        return Texts::tr("Unknown, treated as not sent");
    case Decision::SendAgain:
        return Texts::tr("Unknown, sent again");
    }
    return {};
}

QString stateWord(const Send &send)
{
    switch (send.state) {
    case SendState::Held:
        return Texts::tr("Held");
    case SendState::Queued:
        return Texts::tr("Queued");
    case SendState::OnTheWire:
        return Texts::tr("On the wire");
    case SendState::Done:
        return send.settlement ? decisionWord(send.settlement->decision)
                               : outcomeWord(send.verdict.outcome);
    }
    return {};
}

QString evidenceText(const Verdict &verdict)
{
    QStringList lines;
    if (!verdict.requestId.isEmpty())
        lines.append(Texts::tr("Request id %1").arg(verdict.requestId));
    if (verdict.httpStatus != 0)
        lines.append(Texts::tr("HTTP status %1").arg(verdict.httpStatus));
    lines += {verdict.code, verdict.serviceText, verdict.detail};
    // an empty object is what SOAR answers when all is well: it says nothing
    lines.removeIf(
        [](const QString &line) { return line.isEmpty() || line == QLatin1String("{}"); });
    return lines.join(QLatin1Char('\n'));
}

QString problemText(const NotificationProblem &problem)
{
    switch (problem.kind) {
    case Kind::Missing:
        return missingText(problem.field);
    case Kind::BadAddress:
        return Texts::tr("Correct “%1”: it is not a mail address.").arg(problem.detail);
    case Kind::ControlCharacter:
        return controlCharacterText(problem.field);
    case Kind::LeftoverPlaceholder:
        return Texts::tr("Fill in the placeholder %1.").arg(problem.detail);
    }
    return {};
}

} // namespace herald::ui
