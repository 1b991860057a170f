// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QThread>

namespace herald::bench {

using namespace Qt::StringLiterals;

namespace {

QString processor()
{
    QFile info(u"/proc/cpuinfo"_s);
    if (info.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : info.readAll().split('\n')) {
            if (line.startsWith("model name"))
                return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
        }
    }
    return QSysInfo::currentCpuArchitecture();
}

QString machine()
{
    return u"%1, %2 cores, %3, Qt %4"_s.arg(processor())
        .arg(QThread::idealThreadCount())
        .arg(QSysInfo::prettyProductName(), QString::fromLatin1(qVersion()));
}

QString aimText(const Figure &figure)
{
    const QString sign = figure.aim == Figure::Aim::AtLeast ? u"≥"_s : u"≤"_s;
    return sign % u' ' % QString::number(figure.aimed);
}

} // namespace

QString tableOf(const QList<Figure> &figures)
{
    QString text = machine() % u"\n\n| what | ours | baseline | ratio | aim | |\n"
                               "|---|---|---|---|---|---|\n"_s;
    for (const Figure &f : figures) {
        text += u"| %1 | %2 %3 | %4 %3 (%5) | %6 | %7 | %8 |\n"_s.arg(
            f.what, QString::number(f.ours, 'f', 1), f.unit, QString::number(f.theirs, 'f', 1),
            f.baseline, QString::number(f.ratio(), 'f', 2), aimText(f),
            f.isMet() ? u"met"_s : u"missed"_s);
    }
    return text;
}

QByteArray jsonOf(const QList<Figure> &figures)
{
    QJsonArray rows;
    for (const Figure &f : figures) {
        rows.append(QJsonObject{{"what"_L1, f.what},
                                {"unit"_L1, f.unit},
                                {"ours"_L1, f.ours},
                                {"baseline"_L1, f.baseline},
                                {"theirs"_L1, f.theirs},
                                {"ratio"_L1, f.ratio()},
                                {"aim"_L1, aimText(f)},
                                {"met"_L1, f.isMet()}});
    }
    return QJsonDocument(QJsonObject{{"machine"_L1, machine()}, {"rows"_L1, rows}}).toJson();
}

} // namespace herald::bench
