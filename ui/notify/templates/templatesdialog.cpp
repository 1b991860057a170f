// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/templates/templatesdialog.h"

#include "ui/notify/templates/templateview.h"
#include "ui/services.h"
#include "ui/session.h"
#include "ui/settle/decisionform.h"
#include "ui/texts/texts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/opendialog.h"
#include "ui/widgets/savedialog.h"
#include "ui/widgets/textquestion.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr QSize dialogSize{820, 560};

/// A name that any file system takes.
QString fileNameOf(const QString &name)
{
    QString safe;
    for (const QChar c : name)
        safe.append(c.isLetterOrNumber() || c == u'-' || c == u' ' ? c : QChar(u'_'));
    return QString(safe.trimmed() + u".json"_s);
}

bool matches(const Template &t, const QString &searched)
{
    const TemplateVersion &newest = t.newest();
    const QStringList texts{t.name,
                            t.owner,
                            newest.chinese.subject,
                            newest.english.subject,
                            newest.chinese.body,
                            newest.english.body};
    const auto holds = [&texts](const QString &word) {
        return std::any_of(texts.cbegin(), texts.cend(), [&word](const QString &text) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    };
    const QStringList words = searched.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), holds);
}

} // namespace

TemplatesDialog::TemplatesDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_templates(services.library.templates)
    , m_model(new QStandardItemModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_import(new QPushButton(tr("&Import…"), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_view(new TemplateView(m_stack))
    , m_restore(new QPushButton(tr("Res&tore this version"), this))
    , m_rename(new QPushButton(tr("Re&name…"), this))
    , m_export(new QPushButton(tr("E&xport…"), this))
    , m_remove(new QPushButton(tr("&Delete"), this))
    , m_use(new QPushButton(tr("&Use"), this))
    , m_message(new InlineMessage(this))
{
    setObjectName(u"templatesDialog"_s);
    setWindowTitle(tr("Templates"));
    setWindowModality(Qt::WindowModal);
    build();
    connectParts();
    refresh();
}

void TemplatesDialog::build()
{
    m_message->setObjectName(u"templatesMessage"_s);
    m_use->setObjectName(u"useTemplateButton"_s);
    setRole(m_use, Role::Primary);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(gapWide);
    sides->addWidget(buildList(), 1);
    sides->addWidget(buildView(), 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_use, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &TemplatesDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gapPage, gapPage, gapPage, gapPage);
    column->setSpacing(gapWide);
    column->addLayout(sides, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    resize(dialogSize);
}

QWidget *TemplatesDialog::buildList()
{
    auto *side = new QWidget(this);
    m_search->setObjectName(u"templateSearch"_s);
    m_search->setAccessibleName(tr("Search templates"));
    m_search->setPlaceholderText(tr("Search name, owner or text"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Ink::Muted), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"templatesList"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_import->setObjectName(u"importTemplateButton"_s);
    m_import->setAutoDefault(false);
    setRole(m_import, Role::Quiet);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_import, 0, Qt::AlignLeft);
    return side;
}

QWidget *TemplatesDialog::buildView()
{
    auto *page = new QWidget(m_stack);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    m_restore->setObjectName(u"restoreVersionButton"_s);
    m_rename->setObjectName(u"renameTemplateButton"_s);
    m_export->setObjectName(u"exportTemplateButton"_s);
    m_remove->setObjectName(u"deleteTemplateButton"_s);
    for (QPushButton *button : {m_rename, m_export, m_remove, m_restore}) {
        button->setAutoDefault(false);
        setRole(button, Role::Quiet);
        row->addWidget(button);
    }
    row->addStretch();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_view, 1);
    column->addLayout(row);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    return m_stack;
}

void TemplatesDialog::connectParts()
{
    connect(&m_templates, &Templates::changed, this, &TemplatesDialog::refresh);
    connect(m_search, &QLineEdit::textChanged, this, &TemplatesDialog::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { show(current.row()); });
    connect(m_list, &QListView::activated, this, &TemplatesDialog::use);
    connect(m_view, &TemplateView::versionChanged, this, &TemplatesDialog::showButtons);
    connect(m_use, &QPushButton::clicked, this, &TemplatesDialog::use);
    connect(m_restore, &QPushButton::clicked, this, &TemplatesDialog::restore);
    connect(m_rename, &QPushButton::clicked, this, &TemplatesDialog::rename);
    connect(m_export, &QPushButton::clicked, this, &TemplatesDialog::exportShown);
    connect(m_remove, &QPushButton::clicked, this, &TemplatesDialog::remove);
    connect(m_import, &QPushButton::clicked, this, &TemplatesDialog::importFile);
    connect(m_message, &InlineMessage::actionTriggered, this, &TemplatesDialog::putBack);
}

TemplateId TemplatesDialog::chosen() const
{
    return TemplateId(m_list->currentIndex().data(idRole).toString());
}

void TemplatesDialog::choose(const TemplateId &id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(idRole).toString() == id.text())
            return m_list->setCurrentIndex(m_model->index(row, 0));
    }
}

void TemplatesDialog::refresh()
{
    const TemplateId before = chosen();
    const int row = m_list->currentIndex().row();
    m_model->clear();
    for (const Template &t : m_templates.list()) {
        if (!matches(t, m_search->text()))
            continue;
        auto *item = new QStandardItem(t.name);
        item->setData(t.id.text(), idRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(
        m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 0));
    choose(before);
    if (m_templates.list().isEmpty())
        m_empty->showEmpty(u"copy"_s, tr("No templates yet. Write a mail on the Notify page, then "
                                         "choose Save as template."));
    else
        m_empty->showEmpty(u"search"_s, tr("No template matches the search."));
    show(m_list->currentIndex().row());
}

void TemplatesDialog::show(int row)
{
    const std::optional<Template> t = row < 0 ? std::nullopt : m_templates.find(chosen());
    m_stack->setCurrentIndex(t ? 1 : 0);
    if (t)
        m_view->setTemplate(*t, m_services.session.language());
    showButtons();
}

void TemplatesDialog::showButtons()
{
    const bool isThere = m_stack->currentIndex() == 1;
    const bool isWritable = !m_templates.isReadOnly();
    for (QPushButton *button : {m_restore, m_rename, m_remove, m_import}) {
        button->setEnabled(isWritable);
        button->setToolTip(isWritable ? QString() : tr("This window can only read."));
    }
    m_use->setEnabled(isThere);
    m_restore->setVisible(isThere && !m_view->isNewest());
}

void TemplatesDialog::use()
{
    if (m_stack->currentIndex() != 1)
        return;
    const TemplateId id = m_view->shown().id;
    const int version = m_view->version();
    accept();
    emit useRequested(id, version);
}

/// A version that is restored is the next one: what was newest stays behind it.
void TemplatesDialog::restore()
{
    const Template t = m_view->shown();
    const int number = m_view->version() + 1;
    TemplateVersion version = t.versions.at(m_view->version());
    version.saved = m_services.clock.utcNow();
    version.author = systemUserName();
    version.note = tr("version %1 again").arg(number);
    m_templates.addVersion(t.id, version);
    sayDone(tr("Version %1 is the newest again, as version %2.")
                .arg(number)
                .arg(t.versions.size() + 1));
}

void TemplatesDialog::rename()
{
    const Template t = m_view->shown();
    TextQuestion question;
    question.title = tr("Rename the template");
    question.label = tr("&Name");
    question.name = tr("Name");
    question.text = t.name;
    question.action = tr("Rename");
    question.problem = [this, id = t.id](const QString &name) -> QString {
        const std::optional<Template> namesake = m_templates.findByName(name);
        return namesake && namesake->id != id ? tr("Another template has this name.") : QString();
    };
    askForText(this, question, [this, t](const QString &name) {
        m_templates.rename(t.id, name, t.owner);
        choose(t.id);
    });
}

void TemplatesDialog::remove()
{
    const std::optional<Template> t = m_templates.find(chosen());
    if (!t)
        return;
    m_removed = t;
    m_templates.remove(t->id);
    sayDone(tr("“%1” was deleted.").arg(t->name));
    m_message->offer(tr("Undo"));
}

void TemplatesDialog::putBack()
{
    if (!m_removed)
        return;
    const Template back = *m_removed;
    m_removed.reset();
    m_message->offer({});
    m_message->clear();
    m_templates.putBack(back);
    choose(back.id);
}

void TemplatesDialog::exportShown()
{
    const Template t = m_view->shown();
    askWhereToSave(
        this, tr("Export the template"), fileNameOf(t.name), {{tr("Template"), u"json"_s}},
        [this, t](const QString &path, int) {
            QCoro::connect(
                m_templates.exportTo(t.id, path), this,
                [this, t, path](const Result<void> &written) {
                    if (!written)
                        return sayError(tr("No file was written."), written.error());
                    sayDone(
                        tr("“%1” was exported to %2").arg(t.name, QDir::toNativeSeparators(path)));
                });
        });
}

void TemplatesDialog::importFile()
{
    askWhatToOpen(this, tr("Import a template"), {tr("Template (*.json)")},
                  [this](const QString &path) {
                      QCoro::connect(
                          m_templates.importFrom(path), this, [this](const Result<TemplateId> &id) {
                              if (!id)
                                  return sayError(tr("Nothing was imported."), id.error());
                              m_search->clear();
                              choose(*id);
                              sayDone(tr("Imported as “%1”.").arg(m_templates.find(*id)->name));
                          });
                  });
}

void TemplatesDialog::sayDone(const QString &text)
{
    m_message->offer({});
    m_message->say(Ink::Info, text);
}

void TemplatesDialog::sayError(const QString &what, const Error &error)
{
    m_message->offer({});
    m_message->say(
        Ink::Negative,
        QString(what + u'\n' + errorText(error) + u'\n' + evidenceText(error)).trimmed());
}

} // namespace herald::ui
