// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/jsonfile.h"
#include "app/model/language.h"
#include "app/model/lookups.h"
#include "app/model/profile.h"

#include <map>
#include <optional>

namespace herald {

/// A list that a look-up gave, and when.
template <class T>
struct Dated
{
    QList<T> items;
    QDateTime asOf; ///< UTC
};

/// Which list: what an identity was told at its address, about one thing, in one language.
struct LookupKey
{
    Profile profile;
    Language language = Language::English;
    QString operation; ///< `DescribePlaybooks`
    QString about;     ///< a playbook's UUID, a component's name, or nothing

    /// A file name; equal for equal questions, and says nothing about them.
    [[nodiscard]] QString name() const;
};

/// The lists that look-ups gave the last time, each in a file of its own, so that they are there
/// without a network. Read and written elsewhere than in the window; a file that nobody asked for
/// in three months goes. For Playbook, PlaybookNode, Component and ComponentAsset. Window thread.
class LookupCache
{
public:
    explicit LookupCache(const QString &folder);
    ~LookupCache(); ///< waits for what is being written

    /// Nothing when there is none, or none that can be read.
    template <class T>
    [[nodiscard]] QCoro::Task<std::optional<Dated<T>>> find(LookupKey key);
    /// A list that cannot be written is only not there the next time.
    template <class T>
    void keep(const LookupKey &key, const Dated<T> &list);

private:
    [[nodiscard]] JsonFile &file(const LookupKey &key);
    void dropOld();

    QString m_folder;
    std::shared_ptr<QThreadPool> m_work; ///< one thread
    std::map<QString, std::unique_ptr<JsonFile>> m_files;
    bool m_isTidy = false; ///< old files have been looked for in this run
};

} // namespace herald
