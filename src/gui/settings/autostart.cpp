// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/autostart.h"

#include "gui/widgets/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace ud {

bool Autostart::isSupported() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return true;
#else
    return false;
#endif
}

QString Autostart::path() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/autostart/io.github.usage_dashboard.UsageDashboard.desktop"_qs;
}

bool Autostart::isOn() {
    return QFileInfo::exists(path());
}

QString Autostart::execQuoted(const QString& program) {
    QString quoted = program;
    // Twice: a string value has escapes of its own, and Exec has them for what is quoted.
    quoted.replace(u'\\', u"\\\\\\\\"_qs);
    for (const QChar special : {u'"', u'`', u'$'})
        quoted.replace(special, u"\\\\"_qs + special);
    quoted.replace(u'%', u"%%"_qs);
    return u'"' + quoted + u'"';
}

QString Autostart::set(bool on) {
    if (!on) {
        QFile entry(path());
        return !entry.exists() || entry.remove() ? QString() : entry.errorString();
    }
    if (!QDir().mkpath(QFileInfo(path()).path()))
        return QCoreApplication::translate("ud::Autostart", "The folder cannot be created.");
    const QString entry = u"[Desktop Entry]\nType=Application\nName=Usage Dashboard\n"
                          "Icon=io.github.usage_dashboard.UsageDashboard\nExec=%1\n"_qs.arg(
                              execQuoted(QCoreApplication::applicationFilePath()));
    return SaveFile::write(path(), entry.toUtf8());
}

} // namespace ud
