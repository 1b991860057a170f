// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/cloud.h"
#include "app/model/ports/probe.h"
#include "app/model/ports/transport.h"

#include <QPromise>
#include <map>
#include <memory>
#include <stop_token>

namespace herald::test {

/// Judges with `verdict`, or with what `verdictAt` has for that attempt.
class FakeCloud final : public Cloud
{
public:
    explicit FakeCloud(CloudKind kind);

    Verdict verdict;
    std::map<int, Verdict> verdictAt; ///< by number of the prepared request, from 0
    QList<Manifest> prepared;
    Result<Evidence> evidence = Evidence();
    QUrl otherUrl; ///< where the request goes, instead of the manifest's endpoint

    CloudKind kind() const override { return m_kind; }
    Result<QUrl> endpoint(const Profile &profile) const override;
    QCoro::Task<Result<Request>> prepare(Manifest manifest) override;
    Result<Request> sketch(const Manifest &manifest) const override;
    Verdict judge(const Exchange &exchange) const override;
    bool hasEvidence() const override { return m_kind == CloudKind::Huawei; }
    QCoro::Task<Result<Evidence>> findEvidence(SendStory) override;

private:
    CloudKind m_kind;
};

/// Opens the gate and ends at once, or waits for finish(): while connecting when `hangingBefore`,
/// for the answer when `hanging`. A stop ends the waiting.
class FakeTransport final : public Transport
{
public:
    bool hangingBefore = false;
    bool hanging = false;
    int exchanges = 0;
    std::stop_token stop; ///< of the youngest exchange

    QCoro::Task<Exchange> exchange(Request request, ExchangeOptions options) override;
    [[nodiscard]] int pending() const { return int(m_waiting->size()); }
    [[nodiscard]] bool isPending() const { return pending() > 0; }
    void finish(); ///< ends the oldest
    void finishAll();

private:
    using Promise = std::shared_ptr<QPromise<void>>;
    using Waiting = QList<Promise>;

    static QCoro::Task<void> hold(std::shared_ptr<Waiting> waiting, std::stop_token stop);

    std::shared_ptr<Waiting> m_waiting = std::make_shared<Waiting>();
};

/// Reports what it was given.
class FakeProbe final : public ConnectionProbe
{
public:
    ProbeReport report;
    QList<QUrl> roots;

    QList<SeenCertificate> certificates; ///< in every file

    QCoro::Task<ProbeReport> look(QUrl root, QString proxy) override;
    QList<SeenCertificate> certificatesIn(const QByteArray &) const override
    {
        return certificates;
    }
};

} // namespace herald::test
