// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/templates/templateview.h"

#include "app/library/linediff.h"
#include "ui/notify/templates/templatetexts.h"
#include "ui/notify/templates/templateuse.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// A sign in front, so that colour is not needed to tell them apart.
QString marked(const DiffLine &line)
{
    switch (line.kind) {
    case DiffLine::Kind::Same:
        return QString(u"  "_s + line.text);
    case DiffLine::Kind::Removed:
        return QString(u"− "_s + line.text);
    case DiffLine::Kind::Added:
        return QString(u"+ "_s + line.text);
    }
    return {};
}

} // namespace

TemplateView::TemplateView(QWidget *parent)
    : QWidget(parent)
    , m_name(plainLabel(u"templateName"_s, this))
    , m_facts(plainLabel(u"templateFacts"_s, this))
    , m_versions(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_compare(new QCheckBox(tr("&Compare with the newest"), this))
    , m_text(new QPlainTextEdit(this))
{
    setRole(m_name, Role::Heading);
    setRole(m_facts, Role::Muted);
    m_versions->setObjectName(u"templateVersions"_s);
    m_versions->setAccessibleName(tr("Version"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_language->setObjectName(u"templateViewLanguage"_s);
    m_language->setAccessibleName(tr("Language"));
    for (const Language language : {Language::Chinese, Language::English})
        m_language->addItem(languageName(language), int(language));
    m_compare->setObjectName(u"compareTick"_s);
    m_text->setObjectName(u"templateText"_s);
    m_text->setAccessibleName(tr("Text of the template"));
    m_text->setPlaceholderText(tr("There is no text in this language."));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    build();
    connect(m_versions, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        emit versionChanged();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, &TemplateView::refresh);
    connect(m_compare, &QCheckBox::toggled, this, &TemplateView::refresh);
}

void TemplateView::build()
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(gap);
    choices->addWidget(m_versions, 1);
    choices->addWidget(m_language);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addLayout(choices);
    column->addWidget(m_compare);
    column->addWidget(m_text, 1);
}

int TemplateView::version() const
{
    return m_versions->currentData().toInt();
}

bool TemplateView::isNewest() const
{
    return version() == int(m_template.versions.size()) - 1;
}

void TemplateView::setTemplate(const Template &t, Language language)
{
    const QSignalBlocker versions(m_versions);
    const bool isSame = t.id == m_template.id && t.versions.size() == m_template.versions.size();
    const int shown = isSame ? m_versions->currentIndex() : 0;
    if (t.id != m_template.id)
        m_language->setCurrentIndex(m_language->findData(int(languageFor(t.newest(), language))));
    m_template = t;
    m_versions->clear();
    for (int index = int(t.versions.size()) - 1; index >= 0; --index)
        m_versions->addItem(versionText(t.versions.at(index), index + 1), index);
    m_versions->setCurrentIndex(std::max(0, shown));
    refresh();
    emit versionChanged();
}

void TemplateView::refresh()
{
    if (m_template.versions.isEmpty())
        return;
    m_name->setText(m_template.name);
    m_facts->setText(templateFacts(m_template, m_template.versions.at(version())));
    m_versions->setToolTip(m_versions->currentText());
    m_compare->setEnabled(!isNewest());
    m_text->setExtraSelections({});
    if (m_compare->isChecked() && !isNewest())
        showDifference();
    else
        showText();
}

void TemplateView::showText()
{
    const Language language{m_language->currentData().toInt()};
    m_text->setPlainText(wholeText(m_template.versions.at(version()).in(language)));
}

void TemplateView::showDifference()
{
    const Language language{m_language->currentData().toInt()};
    const QList<DiffLine> lines =
        lineDiff(wholeText(m_template.versions.at(version()).in(language)),
                 wholeText(m_template.newest().in(language)));
    QStringList texts;
    for (const DiffLine &line : lines)
        texts.append(marked(line));
    m_text->setPlainText(texts.join(u'\n'));
    QList<QTextEdit::ExtraSelection> marks;
    for (int line = 0; line < int(lines.size()); ++line) {
        if (lines.at(line).kind == DiffLine::Kind::Same)
            continue;
        const bool isAdded = lines.at(line).kind == DiffLine::Kind::Added;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document()->findBlockByNumber(line));
        mark.format.setBackground(tint(isAdded ? Ink::Positive : Ink::Negative, palette()));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

} // namespace herald::ui
