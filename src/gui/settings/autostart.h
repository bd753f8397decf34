// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ud {

/// Whether the app starts when the person signs in to this computer: a desktop entry in the person's
/// autostart folder (Desktop Application Autostart Specification 0.5). Desktops without it: not offered.
class Autostart {
public:
    [[nodiscard]] static bool isSupported();
    [[nodiscard]] static bool isOn();
    /// Empty when it is done, else why not.
    [[nodiscard]] static QString set(bool on);

    /// Where the entry is.
    [[nodiscard]] static QString path();
    /// \p program in quotes as the Exec key wants it (Desktop Entry Specification 1.5, "The Exec key").
    [[nodiscard]] static QString execQuoted(const QString& program);
};

} // namespace ud
