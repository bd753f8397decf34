// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/look/colors.h"
#include "gui/look/motion.h"

#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPointer>

class QApplication;

namespace ud {

/// What the person asked for.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// The appearance of the whole app: Fusion, our palette and one style sheet. Built once, before the first
/// window; lives as long as the application.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication& application, QObject* parent = nullptr);

    void choose(ThemeChoice choice);
    void chooseMotion(MotionChoice choice);
    [[nodiscard]] MotionChoice motion() const { return m_motion; }
    /// Nothing on the screen may move, fade or blink.
    [[nodiscard]] bool reducesMotion() const;
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] const Colors& colors() const { return colorsOf(m_appearance); }
    /// An icon of the family in \p color. Cheap: a drawing is read once, delegates ask in each painting.
    [[nodiscard]] QIcon icon(const QString& name, const QColor& color) const;
    [[nodiscard]] QIcon icon(const QString& name) const { return icon(name, colors().muted); }

    /// What the system shows: GTK_THEME ("…:dark"), else the palette Qt was started with, which follows the
    /// scheme of a desktop that has a platform theme for Qt.
    [[nodiscard]] static Appearance systemAppearance(const QPalette& startPalette,
                                                     const QByteArray& gtkTheme);

signals:
    /// The colours are others now; what was drawn from them is to be drawn anew.
    void changed();

private:
    void apply();
    [[nodiscard]] Appearance wantedFor(ThemeChoice choice) const;

    QApplication& m_application;
    bool m_systemReducesMotion;
    MotionChoice m_motion{MotionChoice::System};
    QPointer<CalmStyle> m_style; ///< the application owns it
    Appearance m_system;
    Appearance m_appearance;
    mutable QHash<std::pair<QString, QRgb>, QIcon> m_icons; ///< those that were asked for
    ThemeChoice m_choice{ThemeChoice::System};
};

} // namespace ud
