// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/test/testreport.h"

#include "app/vault/networkbook.h"
#include "ui/texts/dates.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textquestion.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = int(TestLine::Step::Right) + 1;
constexpr int comparedDigits = 8; ///< of a fingerprint: enough to have looked at it

std::pair<QString, Ink> signOf(TestLine::State state)
{
    switch (state) {
    case TestLine::State::Good:
        return {u"check"_s, Ink::Positive};
    case TestLine::State::Caution:
        return {u"warning"_s, Ink::Caution};
    case TestLine::State::Bad:
        return {u"cross"_s, Ink::Negative};
    case TestLine::State::NotReached:
        return {u"remove"_s, Ink::Muted};
    }
    return {};
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString placeOf(const QUrl &root)
{
    return u"%1:%2"_s.arg(root.host()).arg(root.port(443));
}

} // namespace

TestReport::TestReport(NetworkBook &network, QWidget *parent)
    : QFrame(parent)
    , m_network(network)
    , m_summary(plainLabel(this))
    , m_grid(new QGridLayout)
    , m_certificate(plainLabel(this))
    , m_pin(new QPushButton(this))
    , m_unpin(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    setObjectName(u"testReport"_s);
    setRole(this, Role::Card);
    build();
    connect(m_copy, &QPushButton::clicked, this, &TestReport::copy);
    connect(m_pin, &QPushButton::clicked, this, &TestReport::pin);
    connect(m_unpin, &QPushButton::clicked, this, [this] {
        NetworkRules rules = m_network.rules();
        rules.pins.remove(placeOf(m_result->root));
        if (const Result<void> kept = m_network.setRules(rules); !kept)
            emit failed(kept.error());
        else
            emit pinned();
    });
    retranslate();
    hide();
}

void TestReport::build()
{
    setRole(m_summary, Role::Heading);
    setRole(m_certificate, Role::Muted);
    m_summary->setObjectName(u"testSummary"_s);
    m_copy->setObjectName(u"copyReportButton"_s);
    m_pin->setObjectName(u"pinButton"_s);
    m_unpin->setObjectName(u"unpinButton"_s);
    m_copy->setIcon(icon(u"copy"_s));
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(gap);
    m_grid->setColumnStretch(2, 1);
    for (int step = 0; step < steps; ++step) {
        Row row{new IconLabel(IconLabel::Size::Small, this), plainLabel(this), plainLabel(this)};
        setRole(row.title, Role::Muted);
        row.title->setWordWrap(false);
        m_grid->addWidget(row.sign, step, 0, Qt::AlignTop);
        m_grid->addWidget(row.title, step, 1, Qt::AlignTop);
        m_grid->addWidget(row.seen, step, 2);
        m_rows.append(row);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addWidget(m_pin);
    buttons->addWidget(m_unpin);
    buttons->addStretch();
    buttons->addWidget(m_copy);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapWide, gapWide, gapWide, gapWide);
    column->setSpacing(gap);
    column->addWidget(m_summary);
    column->addLayout(m_grid);
    column->addWidget(m_certificate);
    column->addLayout(buttons);
}

void TestReport::setResult(const TestResult &result, const QDateTime &now)
{
    m_result = result;
    m_time = now;
    fill();
    show();
}

void TestReport::clear()
{
    m_result.reset();
    hide();
}

bool TestReport::canPin() const
{
    // a name or a date that is wrong stays wrong with the certificate pinned
    return m_result && m_result->probe.broken == Break::Tls && !m_result->probe.chain.isEmpty();
}

void TestReport::fill()
{
    if (!m_result)
        return;
    m_summary->setText(testSummary(*m_result));
    const QList<TestLine> lines = testLines(*m_result);
    for (int i = 0; i < steps; ++i) {
        const TestLine &line = lines.at(i);
        const auto [name, meaning] = signOf(line.state);
        m_rows[i].sign->setIcon(name, meaning);
        m_rows[i].title->setText(line.title);
        QStringList texts{line.seen, line.fix};
        texts.removeAll(QString());
        m_rows[i].seen->setText(texts.join(u'\n'));
    }
    m_certificate->setVisible(canPin());
    m_pin->setVisible(canPin());
    m_unpin->setVisible(m_result->probe.isPinned);
    if (canPin()) {
        const SeenCertificate &own = m_result->probe.chain.constFirst();
        m_certificate->setText(tr("Shown by %1: %2, by %3, until %4.\nSHA-256 %5")
                                   .arg(m_result->root.host(), own.subject, own.issuer,
                                        dayText(own.until), fingerprintText(own.sha256)));
    }
}

void TestReport::pin()
{
    const SeenCertificate own = m_result->probe.chain.constFirst();
    const QString place = placeOf(m_result->root);
    const QString wanted = fingerprintText(own.sha256).remove(u':').right(comparedDigits);
    TextQuestion question;
    question.title = tr("Pin this certificate");
    question.label = tr("&Last 8 digits of its SHA-256 fingerprint, as the administrator of the "
                        "service told you");
    question.name = tr("Last 8 digits of the fingerprint");
    question.help = tr("From then on this certificate is taken at %1, and no other.").arg(place);
    question.action = tr("Pin");
    question.problem = [wanted](const QString &text) {
        const QString typed = QString(text).remove(u':').remove(u' ').toUpper();
        return typed == wanted ? QString()
                               : tr("Compare again: this is not the end of the fingerprint that "
                                    "the service shows.");
    };
    askForText(this, question, [this, own, place](const QString &) {
        NetworkRules rules = m_network.rules();
        rules.pins.insert(place, own.der);
        if (const Result<void> kept = m_network.setRules(rules); !kept)
            emit failed(kept.error());
        else
            emit pinned();
    });
}

void TestReport::copy()
{
    if (m_result)
        QGuiApplication::clipboard()->setText(supportReport(*m_result, m_time));
}

void TestReport::retranslate()
{
    const QList<std::pair<QPushButton *, QString>> words{{m_copy, tr("Copy report")},
                                                         {m_pin, tr("Pin this certificate…")},
                                                         {m_unpin, tr("Remove the pin")}};
    for (const auto &[button, word] : words) {
        button->setText(word);
        button->setAccessibleName(word);
        button->setAutoDefault(false);
    }
    fill();
}

void TestReport::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace herald::ui
