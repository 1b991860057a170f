// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/preview/secretclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray markOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

SecretClipboard::SecretClipboard(std::chrono::milliseconds stay, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(stay);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (takeOff())
            emit cleared();
    });
}

SecretClipboard::~SecretClipboard()
{
    takeOff(); // in silence: whoever listens is going away as well
}

void SecretClipboard::put(const QString &secret)
{
    auto *content = new QMimeData;
    content->setText(secret);
    // clipboard managers that know this do not write it into their history
    content->setData(u"x-kde-passwordManagerHint"_s, QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(content);
    m_mark = markOf(secret);
    m_timer.start();
}

bool SecretClipboard::takeOff()
{
    m_timer.stop();
    if (m_mark.isEmpty() || !qGuiApp)
        return false;
    const bool isOurs = markOf(QGuiApplication::clipboard()->text()) == m_mark;
    m_mark.clear();
    if (isOurs)
        QGuiApplication::clipboard()->clear();
    return isOurs;
}

} // namespace herald::ui
