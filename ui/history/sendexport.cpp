// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/sendexport.h"

#include "ui/history/exportrows.h"

#include <QCoreApplication>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 500;

struct SendExport
{
    Q_DECLARE_TR_FUNCTIONS(herald::ui::SendExport)
};

ExportPage pageOf(const QList<Send> &sends, bool more)
{
    const auto rows = [sends] {
        QList<QStringList> made;
        for (const Send &send : sends)
            made.append(exportRow(send));
        return made;
    };
    return {rows, more};
}

/// `after`: the number of the last send that was read.
QCoro::Task<Result<ExportPage>> read(Archive *archive, SendFilter filter,
                                     std::shared_ptr<qint64> after)
{
    auto reading = archive->page(filter, *after, pageSize);
    const Result<SendPage> page = co_await reading;
    if (!page)
        co_return tl::unexpected(page.error());
    if (!page->sends.isEmpty())
        *after = page->sends.constLast().number;
    co_return pageOf(page->sends, page->more);
}

QCoro::Task<Result<ExportPage>> partOf(QList<Send> sends, qint64 done)
{
    co_return pageOf(sends.mid(done, pageSize), done + pageSize < sends.size());
}

} // namespace

ExportSource exportOf(Archive &archive, const SendFilter &filter)
{
    return {exportColumns(), [archive = &archive, filter, after = std::make_shared<qint64>(0)](
                                 qint64) { return read(archive, filter, after); }};
}

ExportSource exportOf(const QList<Send> &sends)
{
    return {exportColumns(), [sends](qint64 done) { return partOf(sends, done); }};
}

ExportWords sendExportWords()
{
    return {u"herald-sends"_s,
            [](int count) { return SendExport::tr("Export %n send(s)", nullptr, count); },
            [](int count, const QString &path) {
                return SendExport::tr("%n send(s) exported to %1", nullptr, count).arg(path);
            }};
}

} // namespace herald::ui
