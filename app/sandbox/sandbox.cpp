// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"

#include "app/sandbox/alibabagateway.h"
#include "app/sandbox/control.h"
#include "app/sandbox/huaweigateway.h"
#include "app/sandbox/server.h"

#include <QLocale>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace herald::sandbox {

namespace {

Delivery::Manner mannerOf(const std::optional<Fault> &fault)
{
    using Manner = Delivery::Manner;
    if (!fault)
        return Manner::Whole;
    switch (fault->kind) {
    case FaultKind::AcceptThenDrop:
    case FaultKind::DropBeforeAccept:
        return Manner::Close;
    case FaultKind::AcceptThenReset:
        return Manner::Reset;
    case FaultKind::HalfStatusLine:
        return Manner::HalfStatusLine;
    case FaultKind::HalfBody:
        return Manner::HalfBody;
    case FaultKind::Stall:
        return Manner::Held;
    case FaultKind::SlowAnswer:
        return Manner::Late;
    case FaultKind::Throttled:
    case FaultKind::ServerError:
    case FaultKind::GatewayTimeout:
    case FaultKind::WrongClock:
    case FaultKind::NoPermission:
    case FaultKind::Redirect:
    case FaultKind::Refusal:
    case FaultKind::Status:
    case FaultKind::TakenStatus:
    case FaultKind::PartlyTaken:
        return Manner::Whole;
    }
    return Manner::Whole;
}

HttpResponse redirect(const HttpRequest &request)
{
    return {307, {{"Location"_ba, "http://"_ba + request.header("host") + request.target}}, {}};
}

HttpResponse proxyTimeout()
{
    return htmlResponse(504, "<html><head><title>504 Gateway Time-out</title></head><body>"
                             "<h1>504 Gateway Time-out</h1><hr>proxy</body></html>\n"_ba);
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

/// Alibaba's ids are upper-case UUIDs, Huawei's 32 hex digits.
QString newRequestId(Route::Area area)
{
    const QUuid uuid = QUuid::createUuid();
    return area == Route::Area::Alibaba ? uuid.toString(QUuid::WithoutBraces).toUpper()
                                        : uuid.toString(QUuid::Id128);
}

} // namespace

struct Sandbox::Parts
{
    Parts(const Options &all, Sandbox *sandbox);

    [[nodiscard]] Delivery respond(const HttpRequest &request);
    [[nodiscard]] HttpResponse cloudAnswer(const Route &route, const HttpRequest &request,
                                           const Context &context);

    Options options;
    std::function<void(InboxItem)> deliver;
    QList<InboxItem> inbox;
    QMap<QString, int> counters;
    Faults faults;
    QUrl url;
    QDateTime started;
    SoarWorld soar;
    AlibabaGateway alibaba;
    HuaweiGateway huawei;
    Server server;
    Control control;
};

Sandbox::Parts::Parts(const Options &all, Sandbox *sandbox)
    : options(all)
    , deliver([this, sandbox](const InboxItem &item) {
        inbox.append(item);
        emit sandbox->delivered(item);
    })
    , faults([sandbox] { emit sandbox->faultsChanged(); })
    , started(all.clock())
    , soar(all, started)
    , alibaba(all, soar, deliver)
    , huawei(all, started, deliver)
    , server([this](const HttpRequest &request) { return respond(request); })
    , control({inbox, counters, faults, [this] { server.releaseHeld(); }})
{}

Delivery Sandbox::Parts::respond(const HttpRequest &request)
{
    const Route route = routeOf(request);
    const bool known = route.area != Route::Area::Unknown &&
                       (route.area != Route::Area::Alibaba || alibaba.knows(route.operation));
    ++counters[known ? route.operation : u"unknown"_s];
    if (route.area == Route::Area::Control)
        return {control.answer(route.operation, request), {}, {}};

    const bool isSend =
        AlibabaGateway::isSend(route.operation) || HuaweiGateway::isSend(route.operation);
    Context context{options.clock(), faults.take(isSend), newRequestId(route.area)};
    if (context.suffers(FaultKind::WrongClock))
        context.now = context.now.addSecs(context.fault->value);
    Delivery delivery;
    delivery.manner = mannerOf(context.fault);
    if (context.fault)
        delivery.delay = std::chrono::milliseconds(context.fault->value);
    delivery.response = cloudAnswer(route, request, context);
    delivery.response.headers.append({"Date"_ba, httpDate(context.now)});
    return delivery;
}

HttpResponse Sandbox::Parts::cloudAnswer(const Route &route, const HttpRequest &request,
                                         const Context &context)
{
    if (context.suffers(FaultKind::Redirect))
        return redirect(request);
    if (context.suffers(FaultKind::DropBeforeAccept))
        return {};
    const HttpResponse response = route.area == Route::Area::Alibaba
                                      ? alibaba.answer(request, context)
                                      : huawei.answer(route, request, context);
    return context.suffers(FaultKind::GatewayTimeout) ? proxyTimeout() : response;
}

Sandbox::Sandbox(const Options &options, QObject *parent)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>(options, this))
{}

Sandbox::~Sandbox() = default;

tl::expected<QUrl, QString> Sandbox::start()
{
    const auto port = m_parts->server.start(m_parts->options.port);
    if (!port)
        return tl::unexpected(port.error());
    m_parts->url = QUrl(u"http://127.0.0.1:%1"_s.arg(*port));
    return m_parts->url;
}

QUrl Sandbox::url() const
{
    return m_parts->url;
}

QList<InboxItem> Sandbox::inbox() const
{
    return m_parts->inbox;
}

QMap<QString, int> Sandbox::counters() const
{
    return m_parts->counters;
}

void Sandbox::setFaults(const QList<Fault> &faults)
{
    m_parts->faults.set(faults);
}

QList<Fault> Sandbox::faults() const
{
    return m_parts->faults.list();
}

void Sandbox::releaseStalled()
{
    m_parts->server.releaseHeld();
}

} // namespace herald::sandbox
