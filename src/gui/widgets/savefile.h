// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

class QWidget;

namespace ud {

/// Where a person keeps what the app writes for them. GUI thread.
class SaveFile {
    Q_DECLARE_TR_FUNCTIONS(ud::SaveFile)
public:
    /// The chosen path, asked for with \p name suggested in the documents folder; empty when given up.
    [[nodiscard]] static QString ask(QWidget* parent, const QString& name, const QString& filter);
    /// Writes all of \p bytes or nothing; the fault as the system words it, empty when written.
    [[nodiscard]] static QString write(const QString& path, const QByteArray& bytes);
};

} // namespace ud
