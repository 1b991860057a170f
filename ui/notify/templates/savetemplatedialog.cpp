// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/templates/savetemplatedialog.h"

#include "ui/notify/formfield.h"
#include "ui/notify/templates/templatetexts.h"
#include "ui/notify/templates/templateuse.h"
#include "ui/services.h"
#include "ui/session.h"
#include "ui/settle/decisionform.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 200;

FormField *field(QWidget *editor, const QString &label, QWidget *parent)
{
    auto *made = new FormField(editor, parent);
    made->setTexts({label, QString(label).remove(u'&'), {}});
    return made;
}

} // namespace

SaveTemplateDialog::SaveTemplateDialog(Services &services, NotifyForm::Draft draft,
                                       ReviewNames names, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_draft(std::move(draft))
    , m_names(std::move(names))
    , m_name(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_owner(new QLineEdit(systemUserName(), this))
    , m_note(new QLineEdit(this))
    , m_route(new QCheckBox(tr("Keep &playbook, node, component, action and asset with it"), this))
    , m_consequence(new QLabel(this))
{
    setObjectName(u"saveTemplateDialog"_s);
    setWindowTitle(tr("Save as template"));
    setWindowModality(Qt::WindowModal);
    m_name->setObjectName(u"templateNameBox"_s);
    m_name->setEditable(true);
    m_name->lineEdit()->setMaxLength(longestText);
    for (const Template &t : services.library.templates.list())
        m_name->addItem(t.name);
    m_name->setEditText(m_draft.values.subject.simplified().left(longestText));
    m_language->setObjectName(u"templateLanguageBox"_s);
    for (const Language language : {Language::Chinese, Language::English})
        m_language->addItem(languageName(language), int(language));
    m_language->setCurrentIndex(m_language->findData(int(services.session.language())));
    m_owner->setObjectName(u"templateOwnerEdit"_s);
    m_owner->setMaxLength(longestText);
    m_note->setObjectName(u"templateNoteEdit"_s);
    m_note->setMaxLength(longestText);
    m_route->setObjectName(u"templateRouteTick"_s);
    m_route->setChecked(!m_draft.values.playbookUuid.isEmpty());
    m_consequence->setWordWrap(true);
    m_consequence->setTextFormat(Qt::PlainText);
    setRole(m_consequence, Role::Muted);
    build();
    describe();
    connect(m_name, &QComboBox::editTextChanged, this, &SaveTemplateDialog::describe);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SaveTemplateDialog::describe);
}

void SaveTemplateDialog::build()
{
    m_nameField = field(m_name, tr("&Name"), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"saveTemplateButton"_s);
    save->setDefault(true);
    setRole(save, Role::Primary);
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveTemplateDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &SaveTemplateDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gapWide);
    column->addWidget(m_nameField);
    column->addWidget(field(m_language, tr("&Language of this text"), this));
    column->addWidget(m_consequence);
    column->addWidget(field(m_note, tr("&What is new"), this));
    column->addWidget(field(m_owner, tr("&Owner"), this));
    column->addWidget(m_route);
    column->addWidget(buttons);
    setMinimumWidth(readableWidth);
    m_name->lineEdit()->selectAll();
    m_name->setFocus();
}

void SaveTemplateDialog::suggest(const QString &name, Language language)
{
    m_name->setEditText(name);
    m_language->setCurrentIndex(m_language->findData(int(language)));
}

std::optional<Template> SaveTemplateDialog::namesake() const
{
    return m_services.library.templates.findByName(m_name->currentText());
}

/// What saving will do.
void SaveTemplateDialog::describe()
{
    const std::optional<Template> before = namesake();
    const Language language{m_language->currentData().toInt()};
    const TemplateText other = before ? before->newest().in(otherThan(language)) : TemplateText();
    QStringList sentences;
    sentences.append(before ? tr("It becomes version %1 of this template; the older ones stay.")
                                  .arg(before->versions.size() + 1)
                            : tr("A new template."));
    sentences.append(
        other.isEmpty() ? tr("It has no %1 text yet.").arg(languageName(otherThan(language)))
                        : tr("Its %1 text stays as it is.").arg(languageName(otherThan(language))));
    m_consequence->setText(sentences.join(u' '));
    m_owner->setEnabled(!before);
    if (before)
        m_owner->setText(before->owner);
}

void SaveTemplateDialog::save()
{
    const QString name = m_name->currentText().simplified();
    m_nameField->setProblem(name.isEmpty() ? tr("Type a name.") : QString());
    if (name.isEmpty())
        return m_name->setFocus();
    TemplateChoice choice;
    choice.language = Language(m_language->currentData().toInt());
    choice.keepsRoute = m_route->isChecked();
    choice.author = systemUserName();
    choice.note = m_note->text().simplified();
    Templates &templates = m_services.library.templates;
    const std::optional<Template> before = namesake();
    TemplateVersion version =
        versionOf(m_draft, m_names, choice, before ? &before->newest() : nullptr);
    version.saved = m_services.clock.utcNow();
    accept();
    if (before)
        templates.addVersion(before->id, version);
    else
        templates.add(name, m_owner->text(), version);
    emit saved(name, before ? int(before->versions.size()) + 1 : 1);
}

} // namespace herald::ui
