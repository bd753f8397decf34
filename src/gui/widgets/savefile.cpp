// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/savefile.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace ud {

QString SaveFile::ask(QWidget* parent, const QString& name, const QString& filter) {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(QDir(documents).exists() ? documents : QDir::homePath());
    const QString path = QFileDialog::getSaveFileName(parent, tr("Save as"), folder.filePath(name), filter);
    if (path.isEmpty() || !QFileInfo(path).suffix().isEmpty())
        return path;
    // A name that was typed without an ending; what is there already was not asked about.
    const QString whole = path + u'.' + QFileInfo(name).suffix();
    return QFileInfo::exists(whole) ? path : whole;
}

QString SaveFile::write(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return saved ? QString() : file.errorString();
}

} // namespace ud
