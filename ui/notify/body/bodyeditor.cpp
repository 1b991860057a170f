// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/body/bodyeditor.h"

#include "app/html/inspection.h"
#include "ui/notify/body/bodysize.h"
#include "ui/notify/body/htmlhighlighter.h"
#include "ui/theme/paper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 120; ///< milliseconds

} // namespace

BodyEditor::BodyEditor(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_highlighter(new HtmlHighlighter(m_edit->document()))
    , m_switch(new QFrame(this))
    , m_plain(buttonFor(Kind::Plain))
    , m_html(buttonFor(Kind::Html))
    , m_hint(new ElidedLabel(this))
    , m_size(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_soon(new QTimer(this))
{
    setFocusProxy(m_edit);
    m_edit->setObjectName(u"bodyEdit"_s);
    m_edit->setTabChangesFocus(true);
    m_switch->setObjectName(u"bodyKindSwitch"_s);
    m_plain->setObjectName(u"plainBodyButton"_s);
    m_html->setObjectName(u"htmlBodyButton"_s);
    m_hint->setObjectName(u"bodyHint"_s);
    m_size->setObjectName(u"bodySize"_s);
    m_problem->setObjectName(u"bodyAddressProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setRole(m_hint, Role::Caution);
    setRole(m_size, Role::Muted);
    setRole(m_problem, Role::Caution);

    auto *group = new QButtonGroup(this);
    auto *choice = new QHBoxLayout(m_switch);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(2);
    for (QPushButton *button : {m_plain, m_html}) {
        group->addButton(button);
        choice->addWidget(button);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_switch);
    row->addWidget(m_hint, 1);
    row->addWidget(m_size);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gapSmall);
    column->addWidget(m_edit, 1);
    column->addLayout(row);
    column->addWidget(m_problem);

    m_soon->setSingleShot(true);
    m_soon->setInterval(pause);
    connect(m_soon, &QTimer::timeout, this, &BodyEditor::showSize);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_soon->start();
        emit textChanged(m_edit->toPlainText());
    });
    m_highlighter->setColours(palette());
    retranslate();
    showKind();
}

QPushButton *BodyEditor::buttonFor(Kind kind)
{
    auto *button = new QPushButton(m_switch);
    setRole(button, Role::Quiet);
    button->setCheckable(true);
    connect(button, &QPushButton::clicked, this, [this, kind] { choose(kind); });
    // assistive technology toggles it without a click
    connect(button, &QPushButton::toggled, this, [this, kind](bool isOn) {
        if (isOn)
            setKind(kind);
    });
    return button;
}

void BodyEditor::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

QString BodyEditor::text() const
{
    return m_edit->toPlainText();
}

void BodyEditor::choose(Kind kind)
{
    setKind(kind);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void BodyEditor::setKind(Kind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    showKind();
    emit kindChanged(kind);
}

void BodyEditor::setAddressSize(std::optional<qsizetype> bytes)
{
    m_address = bytes;
    showSize();
}

void BodyEditor::showKind()
{
    const bool isHtml = m_kind == Kind::Html;
    (isHtml ? m_html : m_plain)->setChecked(true);
    setTypeface(m_edit, isHtml ? Typeface::Mono : Typeface::Text);
    m_highlighter->setHtml(isHtml);
    showSize();
}

void BodyEditor::showSize()
{
    const QString text = m_edit->toPlainText();
    const QString size = bodySizeText(text.size(), encodedSize(text));
    m_size->setText(m_address ? addressSizeText(*m_address) : size);
    m_size->setToolTip(size);
    const QString problem = m_address ? addressProblem(*m_address) : QString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());

    const bool hasMarkup = html::looksLikeHtml(text);
    if (m_kind == Kind::Plain && hasMarkup)
        m_hint->setText(tr("This looks like HTML."));
    else if (m_kind == Kind::Html && !hasMarkup && text.contains(u'\n'))
        m_hint->setText(tr("No tags: the lines will run together."));
    else
        m_hint->clear();
    m_hint->setToolTip(m_hint->text());
}

void BodyEditor::retranslate()
{
    m_switch->setAccessibleName(tr("Kind of body"));
    m_plain->setText(tr("Plain text"));
    m_html->setText(tr("HTML"));
    for (QPushButton *button : {m_plain, m_html})
        button->setAccessibleName(button->text());
    m_html->setToolTip(tr("Whether the service sends it as HTML is not documented. Mail it to "
                          "yourself first."));
    showSize();
}

void BodyEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_highlighter->setColours(palette());
    QWidget::changeEvent(event);
}

} // namespace herald::ui
