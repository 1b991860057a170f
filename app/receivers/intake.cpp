// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receivers/intake.h"

#include "app/receivers/characters.h"
#include "app/receivers/domains.h"

#include <QHash>

#include <algorithm>

namespace herald {

using namespace Qt::StringLiterals;
using Fate = IntakePiece::Fate;

namespace {

constexpr qsizetype tooMuch = 400;      ///< characters
constexpr qsizetype fewEntries = 8;     ///< so few are compared with the known ones one by one
constexpr qsizetype betweenSigns = 512; ///< of progress

bool isLeftOut(Fate fate)
{
    return fate == Fate::NoAt || fate == Fate::Empty || fate == Fate::TooMuch;
}

/// Receivers by their address. What repairedAddress() makes is equal when it is the same.
class Known
{
public:
    Known(const QStringList &known, qsizetype toCome)
        : m_known(known)
        , m_isIndexed(toCome > fewEntries)
    {
        if (!m_isIndexed)
            return;
        m_index.reserve(known.size() + toCome);
        for (qsizetype i = known.size() - 1; i >= 0; --i) // the first of equal ones stays
            m_index.insert(known.at(i), i);
    }

    [[nodiscard]] qsizetype find(const QString &address) const
    {
        return m_isIndexed ? m_index.value(address, -1) : m_known.indexOf(address);
    }

    qsizetype add(const QString &address)
    {
        const qsizetype number = m_isIndexed ? m_number++ + m_known.size() : m_known.size();
        if (m_isIndexed)
            m_index.insert(address, number);
        else
            m_known.append(address);
        return number;
    }

private:
    QStringList m_known;
    bool m_isIndexed;
    qsizetype m_number = 0;
    QHash<QString, qsizetype> m_index;
};

class Reader
{
public:
    Reader(const Domains &domains, const IntakeOptions &options, qsizetype toCome)
        : m_domains(domains)
        , m_options(options)
        , m_known(options.known, toCome)
        , m_toCome(toCome)
    {
        m_intake.pieces.reserve(toCome);
    }

    /// False when it is to end.
    bool take(TextSpan span, QStringView written, Repairs repairs)
    {
        IntakePiece piece{span, Fate::TooMuch, repairs, -1};
        if (written.size() <= tooMuch)
            read(piece, written);
        m_intake.pieces.append(piece);
        return m_intake.pieces.size() % betweenSigns != 0 || goesOn();
    }

    void leaveOut(TextSpan span) { m_intake.pieces.append({span, Fate::NoAt, {}, -1}); }

    ReceiverIntake finish() { return std::move(m_intake); }

private:
    void read(IntakePiece &piece, QStringView written)
    {
        const RepairedAddress address = repairedAddress(written, m_domains);
        piece.repairs |= address.repairs;
        if (address.text.isEmpty()) {
            piece.fate = Fate::Empty;
            return;
        }
        piece.receiver = m_known.find(address.text);
        piece.fate = piece.receiver < 0 ? Fate::Accepted : Fate::Merged;
        if (piece.fate == Fate::Merged)
            return;
        piece.receiver = m_known.add(address.text);
        m_intake.accepted.append(address.text);
    }

    bool goesOn()
    {
        if (m_options.progress)
            m_options.progress(double(m_intake.pieces.size()) / double(m_toCome));
        return !m_options.stop.stop_requested();
    }

    const Domains &m_domains;
    const IntakeOptions &m_options;
    Known m_known;
    qsizetype m_toCome;
    ReceiverIntake m_intake;
};

} // namespace

qsizetype ReceiverIntake::count(Fate fate) const
{
    return std::count_if(pieces.cbegin(), pieces.cend(),
                         [fate](const IntakePiece &piece) { return piece.fate == fate; });
}

qsizetype ReceiverIntake::count(Repairs repairs) const
{
    return std::count_if(pieces.cbegin(), pieces.cend(), [repairs](const IntakePiece &piece) {
        return (piece.repairs & repairs) && !isLeftOut(piece.fate);
    });
}

qsizetype ReceiverIntake::leftOut() const
{
    return std::count_if(pieces.cbegin(), pieces.cend(),
                         [](const IntakePiece &piece) { return isLeftOut(piece.fate); });
}

ReceiverIntake intakeOf(const QString &text, const Domains &domains, const IntakeOptions &options)
{
    const QList<TextPiece> pieces = cutReceivers(text, options.loose);
    const QStringView view(text);
    Reader reader(domains, options, pieces.size());
    for (const TextPiece &piece : pieces) {
        const bool isAddress = piece.address.size > 0;
        if (!isAddress && options.loose == LooseWords::BelongToAddress) {
            reader.leaveOut(piece.whole);
            continue;
        }
        const TextSpan span = isAddress ? piece.address : piece.whole;
        if (!reader.take(piece.whole, view.sliced(span.from, span.size),
                         piece.hasName ? Repairs(Repair::Name) : Repairs()))
            break;
    }
    return reader.finish();
}

ReceiverIntake intakeOf(const QStringList &entries, const Domains &domains,
                        const IntakeOptions &options)
{
    Reader reader(domains, options, entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!reader.take({i, 1}, entries.at(i), {}))
            break;
    }
    return reader.finish();
}

QString textOf(const QStringList &receivers, const QString &separator)
{
    QStringList texts;
    texts.reserve(receivers.size());
    for (const QString &receiver : receivers) {
        // what nobody can be mailed at stays in one piece all the same
        const bool isTied =
            receiver.contains(u' ') && receiver.contains(u'@') && !receiver.startsWith(u'"');
        texts.append(isTied ? QString(u'<' + receiver + u'>') : receiver);
    }
    return texts.join(separator);
}

} // namespace herald
