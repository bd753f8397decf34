// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace ud {

/// What the person asked for: as the desktop has it, nothing moves, or as drawn.
enum class MotionChoice { System, Reduced, Full };

/// What the desktop's files say about movement; each nullopt where a file does not say.
struct MotionWish {
    std::optional<bool> gtk; ///< gtk-enable-animations of settings.ini is off
    std::optional<bool> kde; ///< AnimationDurationFactor of kdeglobals is 0

    /// From \p configFolder, ~/.config by default. Reads files.
    [[nodiscard]] static MotionWish of(const QString& configFolder);
    /// Whether anything asks for less motion. \p style: the one that the desktop gave Qt, before ours.
    [[nodiscard]] bool reduces(const QStyle& style) const;
};

/// Fusion with icons of the text's size, and where motion is reduced without anything that moves, fades or
/// blinks.
class CalmStyle : public QProxyStyle {
    Q_OBJECT
public:
    CalmStyle();

    /// Nothing moves from now on, or it does again; tells the toolkit's own effects too.
    void reduce(bool reduced);
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option = nullptr,
                                const QWidget* widget = nullptr,
                                QStyleHintReturn* returned = nullptr) const override;
    /// Icons within fields and menus are as high as the text beside them.
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                                  const QWidget* widget = nullptr) const override;

private:
    int m_blinking; ///< milliseconds, as the desktop has it
    bool m_reduced{false};
};

} // namespace ud
