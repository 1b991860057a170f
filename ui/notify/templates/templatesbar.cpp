// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/templates/templatesbar.h"

#include "ui/notify/notifyeditor.h"
#include "ui/notify/templates/savetemplatedialog.h"
#include "ui/notify/templates/templatesdialog.h"
#include "ui/notify/templates/templatetexts.h"
#include "ui/notify/templates/templateuse.h"
#include "ui/services.h"
#include "ui/session.h"
#include "ui/texts/texts.h"
#include "ui/widgets/menutext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownTemplates = 8; ///< the others are under Manage…

} // namespace

TemplatesBar::TemplatesBar(Services &services, NotifyEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_editor(editor)
    , m_other(new QPushButton(this))
    , m_button(new QPushButton(this))
    , m_menu(new QMenu(this))
{
    m_button->setObjectName(u"templatesButton"_s);
    m_menu->setObjectName(u"templatesMenu"_s);
    m_menu->setToolTipsVisible(true);
    m_other->setObjectName(u"otherLanguageButton"_s);
    m_other->setIcon(icon(u"language"_s));
    setRole(m_other, Role::Quiet);
    setRole(m_button, Role::Quiet);
    m_button->setMenu(m_menu);
    m_other->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_other);
    row->addWidget(m_button);

    connect(m_menu, &QMenu::aboutToShow, this, &TemplatesBar::fill);
    connect(m_other, &QPushButton::clicked, this, &TemplatesBar::useOther);
    connect(&editor.form(), &NotifyForm::changed, this, &TemplatesBar::followForm);
    connect(&services.library.templates, &Templates::failed, this, [&editor](const Error &error) {
        editor.say(Ink::Negative, [error] {
            return QString(tr("A template could not be written.") + u'\n' + errorText(error) +
                           u'\n' + evidenceText(error))
                .trimmed();
        });
    });
    retranslate();
    load();
}

void TemplatesBar::load()
{
    QCoro::connect(m_services.library.templates.load(), this, [this](const QList<Error> &troubles) {
        if (troubles.isEmpty())
            return;
        m_editor.say(Ink::Caution, [error = troubles.constFirst()] {
            return QString(tr("A template could not be read.") + u'\n' + errorText(error) + u'\n' +
                           evidenceText(error))
                .trimmed();
        });
    });
}

void TemplatesBar::fill()
{
    const Templates &templates = m_services.library.templates;
    m_menu->clear();
    const QList<Template> recent = templates.recent(shownTemplates);
    for (const Template &t : recent.isEmpty() ? templates.list().mid(0, shownTemplates) : recent)
        addTemplate(t);
    if (templates.list().isEmpty())
        m_menu->addAction(tr("No templates yet"))->setEnabled(false);
    m_menu->addSeparator();
    const Notification &text = m_editor.form().draft();
    QAction *save = m_menu->addAction(tr("&Save as template…"), this, &TemplatesBar::save);
    const bool isText = !text.subject.isEmpty() || !text.content.isEmpty();
    save->setEnabled(isText && !templates.isReadOnly());
    if (templates.isReadOnly())
        save->setToolTip(tr("This window can only read."));
    else if (!isText)
        save->setToolTip(tr("Write a subject or a body first."));
    m_menu->addAction(tr("&Manage…"), this, &TemplatesBar::manage);
}

void TemplatesBar::addTemplate(const Template &t)
{
    const int newest = int(t.versions.size()) - 1;
    QAction *action =
        m_menu->addAction(menuText(t.name), this, [this, id = t.id, newest] { use(id, newest); });
    const Language language = languageFor(t.newest(), m_services.session.language());
    action->setToolTip(menuText(t.newest().in(language).subject));
    action->setIcon(icon(u"copy"_s, Ink::Muted));
}

void TemplatesBar::use(const TemplateId &id, int version)
{
    Templates &templates = m_services.library.templates;
    const std::optional<Template> t = templates.find(id);
    if (!t || version < 0 || version >= t->versions.size())
        return;
    templates.noteUse(id, m_services.clock.utcNow());
    const TemplateVersion &chosen = t->versions.at(version);
    useText({t->name, chosen, languageFor(chosen, m_services.session.language())});
}

void TemplatesBar::useText(const Used &used)
{
    m_used.reset();
    const auto said = [name = used.name, language = used.language] {
        return tr("Filled in from the template “%1”: its %2 text.")
            .arg(name, languageName(language));
    };
    m_editor.useDraft(draftWith(m_editor.form().wholeDraft(), used.version, used.language), said);
    m_used = used;
    followForm();
}

void TemplatesBar::useOther()
{
    if (!m_used)
        return;
    Used other = *m_used;
    other.language = otherThan(other.language);
    useText(other);
}

/// The other text is offered while the one that was filled in stands there as it was.
void TemplatesBar::followForm()
{
    if (!m_used) {
        m_other->hide();
        return;
    }
    const Notification &mail = m_editor.form().draft();
    const TemplateText &text = m_used->version.in(m_used->language);
    const Language other = otherThan(m_used->language);
    const bool stands = mail.subject == text.subject && mail.content == text.body;
    m_other->setVisible(stands && !m_used->version.in(other).isEmpty());
    m_other->setText(other == Language::Chinese ? tr("Use the Chinese text")
                                                : tr("Use the English text"));
    m_other->setAccessibleName(m_other->text());
}

void TemplatesBar::save()
{
    auto *dialog = new SaveTemplateDialog(m_services, m_editor.form().wholeDraft(),
                                          m_editor.names(), m_editor.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_used)
        dialog->suggest(m_used->name, m_used->language);
    connect(dialog, &SaveTemplateDialog::saved, this, [this](const QString &name, int versions) {
        m_editor.say(Ink::Positive, [name, versions] {
            return tr("Saved as “%1”, version %2.").arg(name).arg(versions);
        });
    });
    dialog->open();
}

void TemplatesBar::manage()
{
    auto *dialog = new TemplatesDialog(m_services, m_editor.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplatesDialog::useRequested, this, &TemplatesBar::use);
    dialog->open();
}

void TemplatesBar::retranslate()
{
    m_button->setText(tr("&Templates"));
    m_button->setAccessibleName(tr("Templates"));
    followForm();
}

void TemplatesBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
