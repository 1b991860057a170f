// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/instancedoor.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView request = "raise\n";
constexpr QByteArrayView answer = "ok\n";
constexpr int callersAtOnce = 8;
constexpr int longestPath = 90; ///< sun_path holds 107; Qt binds in a longer name, then renames

/// One caller, until it has said its word or its time is over.
void serve(QLocalSocket &caller, InstanceDoor &door)
{
    if (caller.bytesAvailable() < request.size())
        return;
    QObject::disconnect(&caller, &QLocalSocket::readyRead, nullptr, nullptr); // one word each
    if (caller.readAll() == request) {
        caller.write(answer.data(), answer.size());
        caller.disconnectFromServer(); // once the answer is written
        emit door.raiseRequested();
    } else {
        caller.abort();
    }
}

} // namespace

InstanceDoor::InstanceDoor(QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(callersAtOnce);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceDoor::receive);
}

QString InstanceDoor::addressFor(const QString &dataFolder)
{
    const QFileInfo folder(dataFolder);
    const QString path = folder.exists() ? folder.canonicalFilePath() : folder.absoluteFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    const QString name = u"herald-"_s % QString::fromLatin1(hash);
#ifdef Q_OS_UNIX
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(name);
#else
    return name;
#endif
}

Result<void> InstanceDoor::open(const QString &dataFolder)
{
    const QString address = addressFor(dataFolder);
#ifdef Q_OS_UNIX
    if (QDir::isRelativePath(address))
        return failure(Error::Kind::Storage, u"there is no runtime folder for a socket"_s);
    if (QFile::encodeName(address).size() > longestPath)
        return failure(Error::Kind::Storage, address % u": too long for a socket"_s);
#endif
    QLocalServer::removeServer(address);
    if (!m_server.listen(address))
        return failure(Error::Kind::Storage, address % u": "_s % m_server.errorString());
    return {};
}

void InstanceDoor::receive()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        if (!isSameUser(caller->socketDescriptor())) {
            caller->abort();
            caller->deleteLater();
            continue;
        }
        caller->setReadBufferSize(request.size() + 1); // one more shows that it is too long
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { serve(*caller, *this); });
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        QTimer::singleShot(m_patience, caller, [caller] { caller->abort(); });
        serve(*caller, *this);
    }
}

bool InstanceDoor::knock(const QString &dataFolder, std::chrono::milliseconds timeout)
{
    const QDeadlineTimer deadline(timeout);
    const auto left = [&deadline] { return int(deadline.remainingTime()); };
    QLocalSocket owner;
    owner.connectToServer(addressFor(dataFolder));
    if (!owner.waitForConnected(left()) || !isSameUser(owner.socketDescriptor()))
        return false;
    owner.write(request.data(), request.size());
    while (owner.bytesAvailable() < answer.size()) {
        if (!owner.waitForReadyRead(left()))
            return false;
    }
    return owner.readAll() == answer;
}

#ifdef Q_OS_LINUX

bool isSameUser(qintptr socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(socket), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 &&
           peer.uid == ::geteuid();
}

#elif defined(Q_OS_UNIX)

bool isSameUser(qintptr socket)
{
    uid_t user{};
    gid_t group{};
    return ::getpeereid(int(socket), &user, &group) == 0 && user == ::geteuid();
}

#else

/// A pipe made with UserAccessOption lets nobody else in.
bool isSameUser(qintptr)
{
    return true;
}

#endif

} // namespace herald::ui
