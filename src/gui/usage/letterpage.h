// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ud {

/// Writes \p html as a PDF of one page to \p path: A4, or Letter where that is usual; the text is made
/// smaller until it fits. Gives why it could not be written, or nothing. For the thread of the window.
QString writeLetter(const QString& html, const QString& title, const QString& path);

} // namespace ud
