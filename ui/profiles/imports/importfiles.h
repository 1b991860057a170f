// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/imports/credentialimport.h"

#include <QFuture>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace herald::ui {

/// What was read from one file, from the environment, or what went wrong with it.
struct ImportRead
{
    QString path;          ///< empty for the environment
    bool isShared = false; ///< profiles of another Herald, without secrets
    Result<CredentialImport> import;
};

using ImportReads = std::shared_ptr<std::vector<ImportRead>>; ///< secrets are not copied

/// Reads credentials of other tools beside the window's thread: a folder may be on a network.
class ImportFiles final
{
public:
    /// The environment, and what lies at the documented places in the home folder.
    [[nodiscard]] QFuture<ImportReads> readKnown();
    /// Any file: of another tool, or profiles that another Herald has shared.
    [[nodiscard]] QFuture<ImportReads> readFile(const QString &path);

private:
    QThreadPool m_pool;
};

} // namespace herald::ui
