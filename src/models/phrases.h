// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace ud {

/// Phrases put together, with the punctuation of the window's language.
class Phrases {
    Q_DECLARE_TR_FUNCTIONS(ud::Phrases)
public:
    /// "a, b, c"
    [[nodiscard]] static QString list(const QStringList& parts) {
        return parts.join(tr(", ", "between parts"));
    }
    /// "a; b; c", of parts that have commas themselves
    [[nodiscard]] static QString series(const QStringList& parts) {
        return parts.join(tr("; ", "between parts that have commas themselves"));
    }
    /// "caption: text"; the caption alone where there is no text.
    [[nodiscard]] static QString captioned(const QString& caption, const QString& text) {
        return text.isEmpty()      ? caption
               : caption.isEmpty() ? text
                                   : tr("%1: %2", "a caption, what it is about").arg(caption, text);
    }
    /// Digits of the person's own script as those that programs read.
    [[nodiscard]] static QString plainDigits(QString text);
    /// A caption as it is spoken: "&Name" and "名前(&N)" without the access key.
    [[nodiscard]] static QString withoutAccessKey(QString caption);
};

} // namespace ud
