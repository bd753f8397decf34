// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace ud {

/// Gives \p widget a tooltip that shows \p text literally.
void setPlainToolTip(QWidget* widget, const QString& text);
/// For a button or menu: an ampersand is shown, not taken for a shortcut.
QString plainButtonText(QString text);
/// For a window title: "[*]" is shown, not taken for the mark of unsaved changes.
QString plainTitle(QString text);
/// On one line: line breaks and tabs become spaces.
QString oneLine(QString text);

} // namespace ud
