// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/tokenfile.h"

#include <QFile>
#include <QFileInfo>

namespace ud {

Result<QString> readTokenFile(const QString& path) {
    constexpr qint64 longest = 4096;
    const auto fault = [&path](std::string code, const QString& text) -> Error {
        return {ErrorKind::Configuration,
                std::move(code),
                text.arg(path).toStdString(),
                {{"path", path.toStdString()}},
                std::nullopt};
    };
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fault("token_file_unreadable",
                     u"The token file %1 cannot be read. Check its name and owner."_qs);
    // Of the open file, so that it is the one that is read.
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if ((file.permissions() & others) != 0)
        return fault("token_file_exposed",
                     u"The token file %1 can be read by others. Take that away with: chmod 600 %1"_qs);
    const QByteArray content = file.read(longest + 1).trimmed();
    if (content.isEmpty() || content.size() > longest || content.contains('\n') || content.contains(' '))
        return fault("token_file_content", u"The token file %1 must hold one line with the token."_qs);
    return QString::fromLatin1(content);
}

} // namespace ud
