// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/inboxpage.h"

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

constexpr qsizetype newestShown = 200;

constexpr QLatin1StringView styleSheet(R"(
:root { color-scheme: light dark; --line: #8884; --soft: #888; --accent: #2f6fdb; }
body { font: 15px/1.5 system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif;
       max-width: 56rem; margin: 2rem auto; padding: 0 1rem; }
header { display: flex; align-items: baseline; gap: 1rem; border-bottom: 2px solid var(--accent); }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; } header span { color: var(--soft); flex: 1; }
article { border: 1px solid var(--line); border-radius: 8px; margin: 1rem 0; padding: .75rem 1rem; }
h2 { font-size: 1.05rem; margin: .25rem 0; overflow-wrap: anywhere; }
.tag { border: 1px solid var(--line); border-radius: 4px; padding: 0 .4rem; font-size: .85em; }
time { float: right; color: var(--soft); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: .5rem 0 0; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; margin: .5rem 0 0;
      border-left: 3px solid var(--line); padding-left: .75rem; }
)");

/// The page's words in one language.
struct Words
{
    QString code, title, count, empty, other, otherCode;
    QString mail, sms, sender, to, record, newRecord, language, request;
};

Words words(bool chinese)
{
    if (chinese)
        return {u"zh-CN"_s,
                u"沙箱收件箱"_s,
                u"共发出 %1 封，最新在前"_s,
                u"还没有发出任何邮件。"_s,
                u"English"_s,
                u"en"_s,
                u"邮件"_s,
                u"短信"_s,
                u"发件方"_s,
                u"收件人"_s,
                u"来源记录"_s,
                u"新记录"_s,
                u"语言"_s,
                u"请求 ID"_s};
    return {u"en"_s,
            u"Sandbox inbox"_s,
            u"%1 went out, newest first"_s,
            u"Nothing went out yet."_s,
            u"中文"_s,
            u"zh"_s,
            u"Mail"_s,
            u"SMS"_s,
            u"From"_s,
            u"To"_s,
            u"Source record"_s,
            u"New record"_s,
            u"Language"_s,
            u"Request ID"_s};
}

QString row(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return {};
    return u"<dt>"_s + name + u"</dt><dd>"_s + value.toHtmlEscaped() + u"</dd>"_s;
}

QString article(const InboxItem &item, const Words &w)
{
    const QString cloud = item.cloud == Cloud::Alibaba ? u"Alibaba Cloud"_s : u"Huawei Cloud"_s;
    QString html = u"<article><time>"_s + item.time.toString(Qt::ISODate) + u"</time>"_s;
    html += u"<span class=\"tag\">"_s + cloud + u"</span> <span class=\"tag\">"_s +
            (item.channel == Channel::Mail ? w.mail : w.sms) + u"</span>"_s;
    html += u"<h2>"_s + item.subject.toHtmlEscaped() + u"</h2><dl>"_s;
    html += row(w.to, item.receivers.join(u", "_s)) + row(w.sender, item.sender);
    html += row(w.record, item.recordId) + row(w.newRecord, item.newRecordId);
    html += row(w.language, item.language) + row(w.request, item.requestId) + u"</dl>"_s;
    if (!item.body.isEmpty())
        html += u"<pre>"_s + item.body.toHtmlEscaped() + u"</pre>"_s;
    return html + u"</article>\n"_s;
}

} // namespace

QByteArray inboxPage(const QList<InboxItem> &items, bool chinese)
{
    const Words w = words(chinese);
    QString html = u"<!DOCTYPE html>\n<html lang=\""_s + w.code +
                   u"\"><head><meta charset=\"utf-8\">"
                   "<meta name=\"viewport\" content=\"width=device-width\"><title>"_s +
                   w.title + u"</title><style>"_s + styleSheet + u"</style></head>\n<body>"_s;
    html += u"<header><h1>"_s + w.title + u"</h1><span>"_s + w.count.arg(items.size()) +
            u"</span><a href=\"?lang="_s + w.otherCode + u"\">"_s + w.other + u"</a></header>\n"_s;
    if (items.isEmpty())
        html += u"<p>"_s + w.empty + u"</p>"_s;
    const qsizetype oldest = qMax<qsizetype>(0, items.size() - newestShown);
    for (qsizetype i = items.size() - 1; i >= oldest; --i)
        html += article(items[i], w);
    return (html + u"</body></html>\n"_s).toUtf8();
}

} // namespace herald::sandbox
