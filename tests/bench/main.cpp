// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures Herald against baselines of the same run: `./dev bench`.
#include "tests/bench/throughput.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace herald::bench;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QList<Figure> figures{durableThroughput(2000, 0), durableThroughput(1000, 20)};
    std::printf("%s\n", qPrintable(tableOf(figures)));
    const QString target = QCoreApplication::arguments().value(1);
    if (target.isEmpty())
        return 0;
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(jsonOf(figures)) < 0) {
        std::fprintf(stderr, "bench: %s cannot be written\n", qPrintable(target));
        return 1;
    }
    return 0;
}
