// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/imports/credentialimport.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// A file as a tool writes it, and what is to be read of it. What is secret begins with
/// `secretMark`.
struct ImportSample
{
    const char *title = "";
    QString file; ///< path below a home
    QByteArray bytes;
    herald::ImportSource source = herald::ImportSource::Environment;
    QString current;
    QStringList found;   ///< as `summary` writes it
    QStringList leftOut; ///< the same
};

inline const QString secretMark = QStringLiteral("Zq9");

/// The time of all samples: 2026-01-01T00:00:00Z.
QDateTime sampleNow();

QList<ImportSample> alibabaSamples();
QList<ImportSample> huaweiSamples();

/// `name cloud kind member=value …`, what is empty left out.
QString summary(const herald::FoundCredential &found);
/// `name reason detail`, with a `+` before it when the entry was taken all the same.
QString summary(const herald::SkippedEntry &leftOut);
QStringList foundIn(const herald::CredentialImport &import);
QStringList leftOutOf(const herald::CredentialImport &import);
