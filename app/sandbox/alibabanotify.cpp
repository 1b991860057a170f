// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/alibabanotify.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

/// local@domain.tld without blanks, separators or brackets; the service's own rule is not known.
bool isAddress(const QString &text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]+"_s));
    return form.match(text).hasMatch();
}

AlibabaError refused(const QString &code, const QString &message)
{
    return {400, code, message};
}

std::optional<AlibabaError> checkNode(const SoarWorld &world, const AlibabaParameters &parameters)
{
    const int playbook = world.indexOf(parameters.text(u"PlaybookUuid"_s));
    if (playbook < 0)
        return refused(u"Playbook.External.ParamError"_s, u"The playbook does not exist."_s);
    const Component *component = SoarWorld::component(parameters.text(u"ComponentName"_s));
    if (!component)
        return refused(u"Component.External.NotExist"_s, u"The component does not exist."_s);
    if (!component->actions.contains(parameters.text(u"ActionName"_s)))
        return refused(u"Playbook.External.ParamError"_s, u"The component has no such action."_s);
    const QList<PlaybookNode> nodes = world.nodes(playbook);
    const bool known = std::any_of(nodes.begin(), nodes.end(), [&](const PlaybookNode &node) {
        return node.name == parameters.text(u"NodeName"_s) && node.component == component->name;
    });
    if (!known)
        return refused(u"Playbook.External.ParamError"_s, u"The playbook has no such node."_s);
    return std::nullopt;
}

} // namespace

tl::expected<InboxItem, AlibabaError> readNotification(const SoarWorld &world,
                                                       AlibabaParameters &parameters)
{
    InboxItem item;
    item.cloud = Cloud::Alibaba;
    item.receivers = parameters.list(u"Receivers"_s);
    item.subject = parameters.text(u"Subject"_s);
    item.body = parameters.text(u"Content"_s);
    item.language = parameters.text(u"Lang"_s);
    if (!std::all_of(item.receivers.begin(), item.receivers.end(), isAddress))
        parameters.refuse(u"Receivers"_s);
    (void)parameters.oneOf(u"RoleType"_s, {u"0"_s, u"1"_s});
    (void)parameters.integer(u"RoleFor"_s, 0, 1);
    if (parameters.error())
        return tl::unexpected(*parameters.error());
    if (const auto error = checkNode(world, parameters))
        return tl::unexpected(*error);

    const QList<ComponentAsset> assets = world.assets(parameters.text(u"ComponentName"_s));
    const QString id = parameters.text(u"AssetId"_s);
    const auto asset = std::find_if(assets.begin(), assets.end(), [&id](const ComponentAsset &one) {
        return QString::number(one.id) == id;
    });
    if (asset == assets.end())
        return tl::unexpected(refused(u"ComponentAsset.External.NotExist"_s,
                                      u"The asset of the component does not exist."_s));
    item.sender = asset->name;
    return item;
}

QJsonObject notificationAnswer()
{
    const QJsonObject page{{u"TotalCount"_s, 1}, {u"PageNumber"_s, 1}, {u"PageSize"_s, 10}};
    return {{u"Data"_s, QJsonObject()}, {u"Page"_s, page}};
}

} // namespace herald::sandbox
