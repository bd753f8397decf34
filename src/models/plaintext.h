// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ud {

/// Text for a tooltip that shows \p text literally: Qt takes what looks like markup for rich text there, and
/// an <img> from the server would make it open files.
QString plainToolTip(const QString& text);
/// A name for a sentence, where it may not push the rest away: at most 60 characters of at most 200.
QString shortName(const QString& name);

} // namespace ud
