// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/look/colors.h"

#include <algorithm>
#include <cmath>

namespace ud {

namespace {

Colors light() {
    return {.window = QColor(0xf4, 0xf6, 0xf8),
            .surface = QColor(0xff, 0xff, 0xff),
            .raised = QColor(0xfa, 0xfb, 0xfc),
            .hovered = QColor(0xef, 0xf3, 0xf8),
            .selected = QColor(0xdf, 0xe9, 0xfa),
            .border = QColor(0xdc, 0xe1, 0xe7),
            .outline = QColor(0x7f, 0x89, 0x95),
            .text = QColor(0x1a, 0x1f, 0x26),
            .muted = QColor(0x50, 0x5a, 0x66),
            .accent = QColor(0x1f, 0x56, 0xc0),
            .onAccent = QColor(0xff, 0xff, 0xff),
            .danger = QColor(0xae, 0x23, 0x1c),
            .onDanger = QColor(0xff, 0xff, 0xff),
            .warning = QColor(0x80, 0x4b, 0x00),
            .positive = QColor(0x13, 0x66, 0x3a),
            .dangerSurface = QColor(0xfd, 0xec, 0xea),
            .warningSurface = QColor(0xff, 0xf3, 0xdc),
            .positiveSurface = QColor(0xe5, 0xf4, 0xea),
            .infoSurface = QColor(0xe8, 0xef, 0xfb),
            .rehearsal = QColor(0x5f, 0x2f, 0x98),
            .rehearsalSurface = QColor(0xf0, 0xe8, 0xfa),
            .chartMessage = QColor(0x2c, 0x68, 0xd4),
            .chartSkill = QColor(0xc4, 0x6a, 0x00),
            .chartBackground = QColor(0x1a, 0x7f, 0x6e),
            .chartChat = QColor(0x7a, 0x2f, 0x8f),
            .chartAgents = {QColor(0x5d, 0x1b, 0x7e), QColor(0xbf, 0x63, 0xee), QColor(0x8a, 0x4c, 0x0f),
                            QColor(0x10, 0x4c, 0x33), QColor(0x2a, 0x2a, 0xd6)},
            .chartAllowance = QColor(0x3a, 0x42, 0x4d),
            .chartGrid = QColor(0xe4, 0xe8, 0xed)};
}

Colors dark() {
    return {.window = QColor(0x15, 0x18, 0x1c),
            .surface = QColor(0x1c, 0x20, 0x25),
            .raised = QColor(0x23, 0x28, 0x2e),
            .hovered = QColor(0x28, 0x2e, 0x36),
            .selected = QColor(0x25, 0x3a, 0x58),
            .border = QColor(0x33, 0x3a, 0x43),
            .outline = QColor(0x7d, 0x88, 0x95),
            .text = QColor(0xe7, 0xea, 0xee),
            .muted = QColor(0xaa, 0xb3, 0xbe),
            .accent = QColor(0x8a, 0xb6, 0xff),
            .onAccent = QColor(0x0a, 0x1c, 0x38),
            .danger = QColor(0xff, 0x93, 0x89),
            .onDanger = QColor(0x3a, 0x08, 0x05),
            .warning = QColor(0xf3, 0xbd, 0x6e),
            .positive = QColor(0x83, 0xd6, 0xa5),
            .dangerSurface = QColor(0x3b, 0x1f, 0x1d),
            .warningSurface = QColor(0x38, 0x2c, 0x16),
            .positiveSurface = QColor(0x18, 0x2f, 0x20),
            .infoSurface = QColor(0x1d, 0x2b, 0x42),
            .rehearsal = QColor(0xcb, 0xb0, 0xff),
            .rehearsalSurface = QColor(0x2b, 0x22, 0x40),
            .chartMessage = QColor(0x5f, 0x9c, 0xf4),
            .chartSkill = QColor(0xef, 0xa2, 0x4e),
            .chartBackground = QColor(0x5a, 0xd0, 0xbd),
            .chartChat = QColor(0xb5, 0x7b, 0xe0),
            .chartAgents = {QColor(0xc6, 0x55, 0xec), QColor(0x3d, 0xd6, 0x7d), QColor(0xe9, 0xda, 0x3a),
                            QColor(0xd9, 0x50, 0x2e), QColor(0xcd, 0xee, 0xee)},
            .chartAllowance = QColor(0xc9, 0xd0, 0xd8),
            .chartGrid = QColor(0x2e, 0x34, 0x3c)};
}

/// Bright on black; what can be operated has a bright border, and surfaces differ by their borders alone.
Colors highContrast() {
    const QColor black(0x00, 0x00, 0x00);
    const QColor white(0xff, 0xff, 0xff);
    return {.window = black,
            .surface = black,
            .raised = black,
            .hovered = QColor(0x26, 0x26, 0x26),
            .selected = QColor(0x00, 0x35, 0x6e),
            .border = QColor(0xb0, 0xb0, 0xb0),
            .outline = white,
            .text = white,
            .muted = QColor(0xe6, 0xe6, 0xe6),
            .accent = QColor(0x5c, 0xd6, 0xff),
            .onAccent = black,
            .danger = QColor(0xff, 0xa0, 0x96),
            .onDanger = black,
            .warning = QColor(0xff, 0xd8, 0x33),
            .positive = QColor(0x6c, 0xf0, 0x8f),
            .dangerSurface = QColor(0x30, 0x00, 0x00),
            .warningSurface = QColor(0x2a, 0x20, 0x00),
            .positiveSurface = QColor(0x00, 0x26, 0x0c),
            .infoSurface = QColor(0x00, 0x1c, 0x36),
            .rehearsal = QColor(0xe2, 0xb8, 0xff),
            .rehearsalSurface = QColor(0x1e, 0x00, 0x36),
            .chartMessage = QColor(0x5c, 0xb8, 0xff),
            .chartSkill = QColor(0xff, 0xb0, 0x38),
            .chartBackground = QColor(0x58, 0xf0, 0xd8),
            .chartChat = QColor(0xd0, 0x80, 0xff),
            .chartAgents = {QColor(0x89, 0xe6, 0x89), QColor(0x9a, 0x2c, 0xf0), QColor(0xdc, 0x5a, 0x18),
                            QColor(0x3a, 0x70, 0xa8), QColor(0xff, 0x9f, 0xd0)},
            .chartAllowance = white,
            .chartGrid = QColor(0x59, 0x59, 0x59)};
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Linear red, green and blue.
using Light = std::array<double, 3>;

Light lightOf(const QColor& color) {
    return {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
}

Light times(const std::array<Light, 3>& matrix, const Light& light) {
    Light product{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            product[row] += matrix[row][column] * light[column];
    }
    return product;
}

Light seenBy(ColorVision vision, const Light& light) {
    static constexpr std::array<Light, 3> noRed{
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
    static constexpr std::array<Light, 3> noGreen{
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
    static constexpr std::array<Light, 3> noBlue{
        {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
    Light seen = light;
    switch (vision) {
    case ColorVision::Full:
        break;
    case ColorVision::NoRed:
        seen = times(noRed, light);
        break;
    case ColorVision::NoGreen:
        seen = times(noGreen, light);
        break;
    case ColorVision::NoBlue:
        seen = times(noBlue, light);
        break;
    }
    for (double& part : seen)
        part = std::clamp(part, 0.0, 1.0);
    return seen;
}

/// L*, a*, b* for the white of sRGB (D65).
Light labOf(const Light& light) {
    static constexpr std::array<Light, 3> toXyz{
        {{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};
    static constexpr Light white{0.9505, 1.0, 1.089};
    Light root = times(toXyz, light);
    for (std::size_t part = 0; part < 3; ++part) {
        const double share = root[part] / white[part];
        root[part] = share > 0.008856 ? std::cbrt(share) : 7.787 * share + 16.0 / 116.0;
    }
    return {116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])};
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Colors& colorsOf(Appearance appearance) {
    static const Colors lightColors = light();
    static const Colors darkColors = dark();
    static const Colors highContrastColors = highContrast();
    switch (appearance) {
    case Appearance::Light:
        break;
    case Appearance::Dark:
        return darkColors;
    case Appearance::HighContrast:
        return highContrastColors;
    }
    return lightColors;
}

QPalette paletteOf(const Colors& colors) {
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, colors.raised);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Button, colors.raised);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.onDanger);
    palette.setColor(QPalette::ToolTipBase, colors.raised);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Highlight, colors.selected);
    palette.setColor(QPalette::HighlightedText, colors.text);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::Light, colors.surface);
    palette.setColor(QPalette::Midlight, colors.hovered);
    palette.setColor(QPalette::Mid, colors.border);
    palette.setColor(QPalette::Dark, colors.outline);
    palette.setColor(QPalette::Shadow, colors.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.muted);
    return palette;
}

double distance(const QColor& a, const QColor& b, ColorVision vision) {
    const Light first = labOf(seenBy(vision, lightOf(a)));
    const Light second = labOf(seenBy(vision, lightOf(b)));
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace ud
