// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/routefields.h"

#include "ui/notify/formfield.h"
#include "ui/notify/notifyform.h"
#include "ui/notify/notifylookups.h"
#include "ui/services.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

namespace herald::ui {

using namespace Qt::StringLiterals;
using Field = NotificationProblem::Field;

RouteFields::RouteFields(Services &services, NotifyForm &form, QWidget *parent)
    : QWidget(parent)
    , m_clock(services.clock)
    , m_lists(services.soar, services.library.lookups, services.clock)
    , m_form(form)
    , m_playbook(new LookupPicker(this))
    , m_node(new LookupPicker(this))
    , m_component(new LookupPicker(this))
    , m_action(new LookupPicker(this))
    , m_asset(new LookupPicker(this))
{
    m_playbook->edit()->setObjectName(u"playbookEdit"_s);
    m_node->edit()->setObjectName(u"nodeEdit"_s);
    m_component->edit()->setObjectName(u"componentEdit"_s);
    m_action->edit()->setObjectName(u"actionEdit"_s);
    m_asset->edit()->setObjectName(u"assetEdit"_s);
    buildLayout();
    setSources();
    connectForm();
    retranslate();
}

void RouteFields::buildLayout()
{
    m_pickers = {{Field::Playbook, m_playbook},
                 {Field::Node, m_node},
                 {Field::Component, m_component},
                 {Field::Action, m_action},
                 {Field::Asset, m_asset}};
    for (const auto &[field, picker] : m_pickers)
        m_fields[field] = new FormField(picker, this);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gapWide);
    grid->addWidget(m_fields.at(Field::Playbook), 0, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(m_fields.at(Field::Node), 0, 2, Qt::AlignTop);
    grid->addWidget(m_fields.at(Field::Component), 1, 0, Qt::AlignTop);
    grid->addWidget(m_fields.at(Field::Action), 1, 1, Qt::AlignTop);
    grid->addWidget(m_fields.at(Field::Asset), 1, 2, Qt::AlignTop);
    for (int column = 0; column < grid->columnCount(); ++column)
        grid->setColumnStretch(column, 1);
    // what these would say stands in the fields they fill
    m_node->setSaysDetail(false);
    m_component->setSaysDetail(false);
}

SoarQuestion RouteFields::question(const QString &about) const
{
    return {*m_profile, m_language, about};
}

template <class T>
void RouteFields::setSource(LookupPicker *picker, std::function<QString()> about)
{
    const auto asked = [this, about] { return question(about ? about() : QString()); };
    picker->setSource(
        [this, asked, picker] { return askedEntries<T>(&m_lists, asked(), picker->progress()); });
    picker->setMemory({[this, asked] { return recentEntries<T>(m_lists, asked()); },
                       [this, asked] { return lastEntries<T>(&m_lists, asked()); }},
                      m_clock);
    picker->setRequestWriter(
        [this](const Error &error) { return permissionRequest(*m_profile, error); });
}

void RouteFields::setSources()
{
    const auto playbook = [this] { return m_playbook->value(); };
    setSource<Playbook>(m_playbook);
    setSource<PlaybookNode>(m_node, playbook);
    setSource<Component>(m_component, playbook);
    setSource<ComponentAsset>(m_asset, [this] { return m_component->value(); });
}

void RouteFields::connectForm()
{
    connect(m_playbook, &LookupPicker::valueChanged, &m_form, &NotifyForm::setPlaybook);
    connect(m_node, &LookupPicker::valueChanged, &m_form, &NotifyForm::setNode);
    connect(m_component, &LookupPicker::valueChanged, &m_form, &NotifyForm::setComponent);
    connect(m_action, &LookupPicker::valueChanged, &m_form, &NotifyForm::setAction);
    connect(m_asset, &LookupPicker::valueChanged, &m_form, &NotifyForm::setAsset);

    connect(m_playbook, &LookupPicker::committed, this, &RouteFields::takePlaybook);
    connect(m_node, &LookupPicker::committed, this, &RouteFields::takeNode);
    connect(m_component, &LookupPicker::committed, this, &RouteFields::takeComponent);
    connect(m_component, &LookupPicker::loaded, this, &RouteFields::offerActions);
    connect(m_node, &LookupPicker::loaded, this, &RouteFields::presetNode);
    connect(m_asset, &LookupPicker::loaded, this, &RouteFields::presetAsset);
    for (const auto &[field, picker] : m_pickers)
        connect(picker, &LookupPicker::stateChanged, this, &RouteFields::listsChanged);
}

void RouteFields::setAsker(const Profile &profile, Language language)
{
    m_profile = profile;
    m_language = language;
    load();
}

void RouteFields::load()
{
    m_playbook->forgetEntries();
    m_playbook->reload();
    takePlaybook();
    takeComponent();
}

void RouteFields::refresh()
{
    if (!m_profile)
        return;
    m_playbook->refresh();
    if (!m_playbook->value().isEmpty()) {
        m_node->refresh();
        m_component->refresh();
    }
    if (!m_component->value().isEmpty())
        m_asset->refresh();
}

void RouteFields::refreshStale()
{
    for (LookupPicker *picker : {m_playbook, m_node, m_component, m_asset}) {
        if (picker->hasFailed() || picker->isOld())
            picker->refresh();
    }
}

void RouteFields::clear()
{
    for (LookupPicker *picker : {m_playbook, m_node, m_component, m_action, m_asset})
        picker->setValue({});
}

/// From the first to the last: a choice may preset what follows, and what follows counts.
void RouteFields::fill(const Notification &values)
{
    m_playbook->setValue(values.playbookUuid.text());
    m_node->setValue(values.nodeName);
    m_component->setValue(values.componentName);
    m_action->setValue(values.actionName);
    m_asset->setValue(values.assetId.text());
}

QString RouteFields::playbookName() const
{
    const auto entry = m_playbook->chosen();
    return entry ? entry->name : QString();
}

QString RouteFields::assetName() const
{
    const auto entry = m_asset->chosen();
    return entry ? entry->name : QString();
}

LookupState RouteFields::stateOf(NotificationProblem::Field field) const
{
    return m_pickers.at(field)->state();
}

void RouteFields::takePlaybook()
{
    for (LookupPicker *picker : {m_node, m_component}) {
        picker->forgetEntries();
        if (m_profile && !m_playbook->value().isEmpty())
            picker->reload();
    }
    offerActions();
}

void RouteFields::takeNode()
{
    const auto entry = m_node->chosen();
    if (!entry)
        return;
    const auto node = entry->data.value<PlaybookNode>();
    m_component->setValue(node.componentName);
    m_action->setValue(node.actionName);
}

/// Where one node alone can mail, it is the one that is meant.
void RouteFields::presetNode()
{
    const QList<LookupEntry> &nodes = m_node->entries();
    const bool isFree = m_node->value().isEmpty() || m_node->value() == m_presetNode;
    if (!isFree || nodes.isEmpty() || !isMailNode(nodes.first().data.value<PlaybookNode>()) ||
        (nodes.size() > 1 && isMailNode(nodes.at(1).data.value<PlaybookNode>())))
        return;
    m_presetNode = nodes.first().value;
    m_node->setValue(m_presetNode);
}

void RouteFields::takeComponent()
{
    m_asset->forgetEntries();
    if (m_profile && !m_component->value().isEmpty())
        m_asset->reload();
    offerActions();
}

/// Actions come with their component; a component that is not in the list has none to offer.
void RouteFields::offerActions()
{
    if (const auto component = m_component->chosen())
        m_action->setEntries(actionEntries(component->data.toStringList()));
    else
        m_action->forgetEntries();
}

void RouteFields::presetAsset()
{
    const bool isFree = m_asset->value().isEmpty() || m_asset->value() == m_presetAsset;
    if (!isFree || m_asset->entries().size() != 1)
        return;
    m_presetAsset = m_asset->entries().first().value;
    m_asset->setValue(m_presetAsset);
}

void RouteFields::retranslate()
{
    m_fields.at(Field::Playbook)->setTexts({tr("&Playbook"), tr("Playbook"), u"PlaybookUuid"_s});
    m_fields.at(Field::Node)->setTexts({tr("&Node"), tr("Node"), u"NodeName"_s});
    m_fields.at(Field::Component)
        ->setTexts({tr("&Component"), tr("Component"), u"ComponentName"_s});
    m_fields.at(Field::Action)->setTexts({tr("&Action"), tr("Action"), u"ActionName"_s});
    m_fields.at(Field::Asset)->setTexts({tr("S&ender asset"), tr("Sender asset"), u"AssetId"_s});
    m_playbook->edit()->setPlaceholderText(tr("Search by name, or type a UUID"));
    m_node->edit()->setPlaceholderText(tr("Choose or type"));
    m_component->edit()->setPlaceholderText(tr("Choose or type"));
    m_action->edit()->setPlaceholderText(tr("Choose or type"));
    m_asset->edit()->setPlaceholderText(tr("Choose, or type an ID"));
    m_playbook->setEmptyHint(tr("No playbooks here. Check whether they are at the other endpoint "
                                "(China or Singapore)."));
    m_node->setEmptyHint(
        tr("The nodes are known once the playbook has run. Until then, type the name."));
    m_asset->setEmptyHint(tr("This component has no assets. Add one in Security Center, or type "
                             "an ID."));
}

void RouteFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
