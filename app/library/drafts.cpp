// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/drafts.h"

#include "app/library/draftfiles.h"

#include <QCoroFuture>
#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace herald {

Drafts::Drafts(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{}

Drafts::~Drafts() = default;

DraftId Drafts::freshId()
{
    return DraftId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

QCoro::Task<DraftsFound> Drafts::load()
{
    const QPointer<Drafts> self = this;
    const std::function<DraftsFound()> work = [files = DraftFiles(m_folder), tidies = !m_readOnly] {
        return files.readAll(tidies);
    };
    const QFuture<DraftsFound> answer = m_disk.run(work);
    const DraftsFound found = co_await answer;
    if (self) {
        m_list = found.others;
        emit listChanged();
    }
    co_return found;
}

QCoro::Task<Result<Draft>> Drafts::read(DraftId id)
{
    const QPointer<Drafts> self = this;
    const std::function<Result<ReadDraft>()> work = [files = DraftFiles(m_folder), id] {
        return files.read(id);
    };
    const QFuture<Result<ReadDraft>> answer = m_disk.run(work);
    const Result<ReadDraft> read = co_await answer;
    if (!read)
        co_return tl::unexpected(read.error());
    if (self && read->trouble)
        emit failed(*read->trouble);
    co_return read->draft;
}

/// A failure is told in any case, the end of it only where somebody waits for it.
void Drafts::run(const Work &work, bool tells)
{
    if (m_readOnly)
        return;
    m_disk.run(work).then(this, [this, tells](const Result<void> &done) {
        if (!done)
            emit failed(done.error());
        else if (tells)
            emit written();
    });
}

void Drafts::write(const Draft &current)
{
    run([files = DraftFiles(m_folder), current] { return files.writeCurrent(current); }, true);
}

void Drafts::writeNow(const Draft &current)
{
    write(current);
    m_disk.finish();
}

QCoro::Task<Result<void>> Drafts::writeFirst(Draft current)
{
    if (m_readOnly)
        co_return Result<void>();
    const Work work = [files = DraftFiles(m_folder), current] {
        return files.writeCurrent(current);
    };
    const QFuture<Result<void>> answer = m_disk.run(work);
    co_return co_await answer;
}

void Drafts::keep(const Draft &draft)
{
    run([files = DraftFiles(m_folder), draft] { return files.write(draft); });
    list(summaryOf(draft));
}

void Drafts::exchange(const std::optional<Draft> &before, const Draft &opened)
{
    run(
        [files = DraftFiles(m_folder), before, opened]() -> Result<void> {
            // at every moment each of the two lies somewhere
            if (before) {
                if (const Result<void> kept = files.write(*before); !kept)
                    return kept;
            }
            const Result<void> written = files.writeCurrent(opened);
            return written ? files.erase(opened.id) : written;
        },
        true);
    unlist(opened.id);
    if (before)
        list(summaryOf(*before));
}

void Drafts::dropCurrent(const DraftId &id)
{
    run([files = DraftFiles(m_folder), id] { return files.dropCurrent(id); }, true);
}

void Drafts::eraseCurrent()
{
    run([files = DraftFiles(m_folder)] { return files.eraseCurrent(); }, true);
}

void Drafts::remove(const DraftId &id)
{
    run([files = DraftFiles(m_folder), id] { return files.remove(id); });
    unlist(id);
}

void Drafts::putBack(const DraftSummary &removed)
{
    run([files = DraftFiles(m_folder), id = removed.id] { return files.putBack(id); });
    list(removed);
}

void Drafts::list(const DraftSummary &summary)
{
    m_list.removeIf([&](const DraftSummary &other) { return other.id == summary.id; });
    const auto at = std::find_if(m_list.begin(), m_list.end(), [&](const DraftSummary &other) {
        return other.changed <= summary.changed;
    });
    m_list.insert(at, summary);
    emit listChanged();
}

void Drafts::unlist(const DraftId &id)
{
    if (m_list.removeIf([&](const DraftSummary &other) { return other.id == id; }) > 0)
        emit listChanged();
}

} // namespace herald
