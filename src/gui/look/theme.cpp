// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/look/theme.h"

#include "gui/look/stylesheet.h"
#include "gui/look/svgicon.h"

#include <QApplication>
#include <QFont>
#include <QStandardPaths>

// Q_INIT_RESOURCE needs the global namespace; a static library's resources are not registered by themselves.
static void registerResources() {
    Q_INIT_RESOURCE(gui);
}

namespace ud {

Theme::Theme(QApplication& application, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_systemReducesMotion(MotionWish::of(QStandardPaths::writableLocation(QStandardPaths::ConfigLocation))
                                .reduces(*QApplication::style()))
    , m_style(new CalmStyle)
    , m_system(systemAppearance(QApplication::palette(), qgetenv("GTK_THEME")))
    , m_appearance(m_system) {
    registerResources();
    QApplication::setStyle(m_style);
    m_style->reduce(reducesMotion());
    apply();
}

void Theme::chooseMotion(MotionChoice choice) {
    m_motion = choice;
    if (m_style)
        m_style->reduce(reducesMotion());
}

bool Theme::reducesMotion() const {
    switch (m_motion) {
    case MotionChoice::System:
        break;
    case MotionChoice::Reduced:
        return true;
    case MotionChoice::Full:
        return false;
    }
    return m_systemReducesMotion;
}

void Theme::choose(ThemeChoice choice) {
    m_choice = choice;
    const Appearance wanted = wantedFor(choice);
    if (wanted == m_appearance)
        return;
    m_appearance = wanted;
    apply();
    emit changed();
}

Appearance Theme::wantedFor(ThemeChoice choice) const {
    switch (choice) {
    case ThemeChoice::System:
        break;
    case ThemeChoice::Light:
        return Appearance::Light;
    case ThemeChoice::Dark:
        return Appearance::Dark;
    case ThemeChoice::HighContrast:
        return Appearance::HighContrast;
    }
    return m_system;
}

QIcon Theme::icon(const QString& name, const QColor& color) const {
    QIcon& icon = m_icons[{name, color.rgba()}];
    if (icon.isNull())
        icon = svgIcon(name, color);
    return icon;
}

Appearance Theme::systemAppearance(const QPalette& startPalette, const QByteArray& gtkTheme) {
    if (gtkTheme.toLower().endsWith("dark"))
        return Appearance::Dark;
    const bool dark = startPalette.color(QPalette::Window).lightness() <
                      startPalette.color(QPalette::WindowText).lightness();
    return dark ? Appearance::Dark : Appearance::Light;
}

void Theme::apply() {
    QApplication::setPalette(paletteOf(colors()));
    m_application.setStyleSheet(styleSheetOf(colors()));
}

} // namespace ud
