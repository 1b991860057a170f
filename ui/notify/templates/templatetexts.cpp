// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/templates/templatetexts.h"

#include "ui/texts/dates.h"

#include <QCoreApplication>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

/// The translation context of this file.
struct TemplateTexts
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::TemplateTexts)
};

QString wayText(const RoutePreset &preset)
{
    const QString playbook =
        preset.playbookName.isEmpty() ? preset.playbookUuid.text() : preset.playbookName;
    const QString asset = preset.assetName.isEmpty() ? preset.assetId.text() : preset.assetName;
    QStringList way{playbook, preset.nodeName, preset.componentName, preset.actionName, asset};
    way.removeAll(QString());
    return way.join(u" · "_s);
}

} // namespace

QString languageName(Language language)
{
    return language == Language::Chinese ? TemplateTexts::tr("Chinese")
                                         : TemplateTexts::tr("English");
}

QString versionText(const TemplateVersion &version, int number)
{
    QStringList parts{TemplateTexts::tr("Version %1").arg(number), momentText(version.saved),
                      version.author, version.note};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString templateFacts(const Template &t, const TemplateVersion &version)
{
    QStringList lines;
    if (!t.owner.isEmpty())
        lines.append(TemplateTexts::tr("Owner: %1").arg(t.owner));
    lines.append(version.isHtml ? TemplateTexts::tr("Body: HTML")
                                : TemplateTexts::tr("Body: plain text"));
    if (version.preset)
        lines.append(TemplateTexts::tr("Way: %1").arg(wayText(*version.preset)));
    return lines.join(u'\n');
}

QString wholeText(const TemplateText &text)
{
    return text.isEmpty() ? QString() : QString(text.subject + u"\n\n"_s + text.body);
}

} // namespace herald::ui
