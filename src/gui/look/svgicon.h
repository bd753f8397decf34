// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace ud {

/// An icon of the app's own family (resources/icons), drawn in \p color and sharp at every size. \p name is
/// the file's name without ".svg".
QIcon svgIcon(const QString& name, const QColor& color);

} // namespace ud
