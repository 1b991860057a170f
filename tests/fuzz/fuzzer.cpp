// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace herald;

namespace {

const fuzz::Target *chosen = nullptr;

} // namespace

void herald::fuzz::broken(const char *promise)
{
    std::fprintf(stderr, "==BROKEN== not so: %s\n", promise);
    std::abort();
}

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static int none = 1;
    static QCoreApplication application(none, *argv);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    for (int i = 1; i < *argc; ++i) {
        const char *argument = (*argv)[i];
        if (std::strcmp(argument, "--list") == 0) {
            for (const fuzz::Target &target : fuzz::targets())
                std::puts(target.name);
            std::exit(0);
        }
        for (const fuzz::Target &target : fuzz::targets()) {
            const QByteArray name = QByteArray("--target=") + target.name;
            if (name == argument)
                chosen = &target;
        }
    }
    if (!chosen) {
        std::fputs("say --target=NAME; --list says which there are\n", stderr);
        std::exit(2);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    chosen->run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
