// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/inbox.h"
#include "app/sandbox/options.h"

#include <QMap>
#include <QObject>
#include <QUrl>

#include <memory>

#include <tl/expected.hpp>

namespace herald::sandbox {

/// Both clouds on loopback: Alibaba's RPC style at /, Huawei's Workspace at /v1/{project}/…, its
/// IAM at /v3/…, and for people and tests /inbox, /inbox.json, /sandbox/faults (GET, POST),
/// /sandbox/release (POST) and /sandbox/health. Plain HTTP on 127.0.0.1. It judges what arrives by
/// the published rules with code of its own. Lives on the thread that made it and needs that
/// thread's event loop.
class Sandbox final : public QObject
{
    Q_OBJECT

public:
    explicit Sandbox(const Options &options = {}, QObject *parent = nullptr);
    ~Sandbox() override;

    /// The root of all addresses, or why the port cannot be had. Once.
    [[nodiscard]] tl::expected<QUrl, QString> start();
    [[nodiscard]] QUrl url() const; ///< empty before start()

    [[nodiscard]] QList<InboxItem> inbox() const; ///< oldest first
    /// Complete requests seen, by operation: `RunNotifyComponentWithEmail`,
    /// `SendAuthorizationMail`, …; `unknown` for what no cloud offers.
    [[nodiscard]] QMap<QString, int> counters() const;

    void setFaults(const QList<Fault> &faults);
    [[nodiscard]] QList<Fault> faults() const; ///< those that are still to come
    void releaseStalled();                     ///< answers what FaultKind::Stall holds back

signals:
    /// A message "went out"; it is in inbox() already, no answer has left yet.
    void delivered(const herald::sandbox::InboxItem &item);
    void faultsChanged(); ///< set, by whomever, or used up

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace herald::sandbox
