// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <memory>

#include <fcntl.h>
#include <unistd.h>

namespace herald::test {

using namespace Qt::StringLiterals;

/// A connection of its own to the test's bus, so that what is said goes over the bus.
inline QDBusConnection otherEnd()
{
    static int number = 0;
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake%1"_s.arg(++number));
}

/// On the bus from its making to its end.
class FakeService : public QObject, protected QDBusContext
{
    Q_OBJECT

public:
    FakeService(const QString &name, const QString &path)
        : m_bus(otherEnd())
        , m_name(name)
    {
        isThere =
            m_bus.registerObject(
                path, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
            m_bus.registerService(name);
    }
    ~FakeService() override { QDBusConnection::disconnectFromBus(m_bus.name()); }

    bool isThere = false;

protected:
    QDBusConnection m_bus;

private:
    QString m_name;
};

class FakeNotifications final : public FakeService
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    FakeNotifications()
        : FakeService(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s)
    {}

    struct Shown
    {
        QString program;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown; // the first one has the id 1

public slots:
    uint Notify(const QString &program, uint, const QString &, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({program, title, text, actions, hints});
        return uint(shown.size());
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

class FakeRequest final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")

public:
    int closed = 0;

public slots:
    void Close() { ++closed; }
};

class FakePortal final : public FakeService
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")

public:
    FakePortal()
        : FakeService(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s)
    {}

    int asked = 0;
    uint flags = 0;
    QString reason;
    QList<std::shared_ptr<FakeRequest>> requests;

    [[nodiscard]] int closed() const
    {
        int sum = 0;
        for (const auto &each : requests)
            sum += each->closed;
        return sum;
    }

public slots:
    QDBusObjectPath Inhibit(const QString &, uint what, const QVariantMap &options)
    {
        ++asked;
        flags = what;
        reason = options.value(u"reason"_s).toString();
        requests.append(std::make_shared<FakeRequest>());
        const QString path = u"/org/freedesktop/portal/desktop/request/%1"_s.arg(asked);
        m_bus.registerObject(path, requests.last().get(), QDBusConnection::ExportAllSlots);
        return QDBusObjectPath(path);
    }
};

class FakeSessionManager final : public FakeService
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.SessionManager")

public:
    FakeSessionManager()
        : FakeService(u"org.gnome.SessionManager"_s, u"/org/gnome/SessionManager"_s)
    {}

    uint flags = 0;
    QString reason;
    QList<uint> released;

public slots:
    uint Inhibit(const QString &, uint, const QString &why, uint what)
    {
        reason = why;
        flags = what;
        return 77;
    }
    void Uninhibit(uint cookie) { released.append(cookie); }
};

/// Gives out one end of a pipe; the other one says when it was closed.
class FakeLoginManager final : public FakeService
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    FakeLoginManager()
        : FakeService(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s)
    {}
    ~FakeLoginManager() override { ::close(m_watched); }

    bool mayBlock = true;
    QStringList modes;
    QString what;
    QString reason;

    [[nodiscard]] bool isReleased() const
    {
        char byte = 0;
        return m_watched >= 0 && ::read(m_watched, &byte, 1) == 0; // end of file
    }

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString &kinds, const QString &, const QString &why,
                                    const QString &mode)
    {
        modes.append(mode);
        what = kinds;
        reason = why;
        if (mode == "block"_L1 && !mayBlock) {
            sendErrorReply(QDBusError::AccessDenied, u"no"_s);
            return {};
        }
        int ends[2] = {-1, -1};
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            qFatal("no pipe");
        m_watched = ends[0];
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(ends[1]);
        return given;
    }

private:
    int m_watched = -1;
};

} // namespace herald::test
