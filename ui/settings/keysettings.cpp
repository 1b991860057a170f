// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keysettings.h"

#include "ui/session.h"
#include "ui/settings/keyedit.h"
#include "ui/shell/commands/commandtexts.h"
#include "ui/shell/commands/keysview.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int settingRows = 9;

} // namespace

KeySettings::KeySettings(Session &session, QWidget *parent)
    : SettingsGroup(parent)
    , m_session(session)
    , m_view(new KeysView(session, this))
    , m_row(new QWidget(this))
    , m_edit(new KeyEdit(m_row))
    , m_none(new QPushButton(m_row))
    , m_default(new QPushButton(m_row))
    , m_viewLine(addLine(m_view))
    , m_editLine(addLine(m_row))
{
    build();
    retranslate();
    wire();
}

void KeySettings::build()
{
    setObjectName(u"keySettings"_s);
    m_edit->setObjectName(u"keyEdit"_s);
    m_none->setObjectName(u"noKeyButton"_s);
    m_default->setObjectName(u"defaultKeyButton"_s);
    m_view->setShownRows(settingRows);
    m_view->hidePlaces();
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_edit, 1);
    row->addWidget(m_none);
    row->addWidget(m_default);
    m_row->setFocusProxy(m_edit);
    m_editLine.label->setBuddy(m_edit);
    m_viewLine.label->setMinimumHeight(m_edit->sizeHint().height()); // beside the search line
}

void KeySettings::wire()
{
    connect(m_view, &KeysView::chosenChanged, this, [this] {
        m_refused.reset();
        showChosen();
    });
    connect(m_edit, &KeyEdit::asked, this, &KeySettings::take);
    connect(m_none, &QPushButton::clicked, this, [this] { take({}); });
    connect(m_default, &QPushButton::clicked, this, &KeySettings::takeDefault);
    connect(&m_session, &Session::keysChanged, this, [this] {
        m_refused.reset();
        showChosen();
    });
}

void KeySettings::take(const QKeySequence &key)
{
    const CommandSpec *spec = m_view->chosen();
    if (!spec || spec->isFixed)
        return;
    m_refused = refusalOf(key, *spec, m_session);
    if (!m_refused && key != keysOf(*spec, m_session).value(0))
        m_session.setKeyOf(spec->id, key);
    sayRefusal();
}

void KeySettings::takeDefault()
{
    const CommandSpec *spec = m_view->chosen();
    if (!spec)
        return;
    m_refused = refusalOfDefaults(*spec, m_session);
    if (!m_refused)
        m_session.setKeyOf(spec->id, std::nullopt);
    sayRefusal();
}

void KeySettings::backToDefaults()
{
    m_session.forgetKeys();
}

void KeySettings::sayRefusal()
{
    setProblem(m_editLine, m_refused ? refusalText(*m_refused) : QString());
}

void KeySettings::showChosen()
{
    const CommandSpec *spec = m_view->chosen();
    const bool canChange = spec && !spec->isFixed;
    const QList<QKeySequence> keys = spec ? keysOf(*spec, m_session) : QList<QKeySequence>();
    m_edit->present(keys.value(0));
    m_edit->setEnabled(canChange);
    m_none->setEnabled(canChange && !keys.isEmpty());
    m_default->setEnabled(canChange && m_session.keyOf(spec->id).has_value());
    const QString command = spec ? commandText(*spec) : QString();
    const QString help =
        !spec           ? QString()
        : spec->isFixed ? tr("“%1”: this key belongs to one table, field or button and stays as "
                             "it is.")
                              .arg(command)
        : keys.size() > 1
            ? tr("“%1” has several keys. Press another here, and it is the only one.").arg(command)
            : tr("For “%1”: press the key here. It works at once.").arg(command);
    word(m_editLine, tr("K&ey"), help);
    m_edit->setAccessibleDescription(help);
    sayRefusal();
}

void KeySettings::retranslate()
{
    word(m_viewLine, tr("Comm&ands"),
         tr("No command sends anything: Ctrl+Enter opens the review. What was changed is bold."));
    m_none->setText(tr("No key"));
    m_none->setAccessibleName(tr("No key for this command"));
    m_default->setText(tr("Default"));
    m_default->setAccessibleName(tr("The default key for this command"));
    m_edit->setWords(tr("Key of the command"), tr("Press a key"));
    setHeading(tr("Keys"));
    showChosen();
}

} // namespace herald::ui
