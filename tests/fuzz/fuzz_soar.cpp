// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchanges.h"

#include "app/alibaba/answers.h"
#include "app/alibaba/judge.h"
#include "app/alibaba/lookuperror.h"
#include "tests/alibaba/fakes.h"

namespace herald::fuzz {

using namespace herald::alibaba;

namespace {

/// Assets come with what they sign in with: no failure may show it (alibaba-soar.md 2.9).
const QByteArrayList secretNames{"Params", "AccessKeySecret", "SecurityToken"};

template <class T>
void examineLookUp(const Result<T> &answer, bool isHidden)
{
    if (!answer)
        require(!isHidden || !shows(wordsOf(answer.error())), "no error shows a secret");
}

} // namespace

void soar(const QByteArray &bytes)
{
    const Exchange exchange = exchangeOf(bytes);
    const bool isHidden = hidesCanary(exchange, secretNames);
    const Verdict verdict = judge(exchange, samples::moment(), "RunNotifyComponentWithEmail");
    examine(verdict, exchange);
    if (verdict.outcome != Outcome::Accepted)
        (void)errorFrom(verdict);
    const Answer answer = readAnswer(exchange);
    require(!answer.success || answer.errorCode.isEmpty(), "a success has no error code");
    require(!answer.success || !answer.requestId.isEmpty(), "a success says its request id");

    Bench bench;
    bench.transport.answer = exchange;
    examineLookUp(bench.playbooks(), isHidden);
    const PlaybookUuid uuid(QStringLiteral("u"));
    examineLookUp(QCoro::waitFor(bench.lookups.nodes(samples::profile(), uuid, Language::English)),
                  isHidden);
    examineLookUp(
        QCoro::waitFor(bench.lookups.components(samples::profile(), uuid, Language::Chinese)),
        isHidden);
    const auto assets = QCoro::waitFor(
        bench.lookups.assets(samples::profile(), QStringLiteral("c"), Language::English));
    examineLookUp(assets, isHidden);
    if (!assets || !isHidden)
        return;
    for (const ComponentAsset &asset : *assets)
        require(!shows(asset.id.text() + asset.name + asset.componentName),
                "an asset's secrets are not read");
}

} // namespace herald::fuzz
