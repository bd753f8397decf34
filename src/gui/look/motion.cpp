// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/look/motion.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QStyleFactory>

namespace ud {

namespace {

std::optional<QString> valueIn(const QString& file, const QString& key) {
    if (!QFileInfo::exists(file))
        return std::nullopt;
    const QSettings settings(file, QSettings::IniFormat);
    return settings.contains(key) ? std::optional(settings.value(key).toString().toLower()) : std::nullopt;
}

} // namespace

MotionWish MotionWish::of(const QString& configFolder) {
    MotionWish wish;
    for (const QString& version : {u"gtk-4.0"_qs, u"gtk-3.0"_qs}) {
        const auto animated = valueIn(configFolder + u'/' + version + u"/settings.ini"_qs,
                                      u"Settings/gtk-enable-animations"_qs);
        if (animated && !wish.gtk)
            wish.gtk = *animated == u"0"_qs || *animated == u"false"_qs;
    }
    if (const auto factor = valueIn(configFolder + u"/kdeglobals"_qs, u"KDE/AnimationDurationFactor"_qs)) {
        bool isNumber = false;
        const double number = factor->toDouble(&isNumber);
        if (isNumber)
            wish.kde = number <= 0;
    }
    return wish;
}

bool MotionWish::reduces(const QStyle& style) const {
    return gtk.value_or(false) || kde.value_or(false) ||
           style.styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

CalmStyle::CalmStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_qs))
    , m_blinking(QApplication::cursorFlashTime()) {}

void CalmStyle::reduce(bool reduced) {
    if (std::exchange(m_reduced, reduced) == reduced)
        return;
    QApplication::setCursorFlashTime(reduced ? 0 : m_blinking);
    if (!reduced)
        return; // the effects stay as few as they are: none of them is needed
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                      Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, false);
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returned) const {
    if (m_reduced && (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    const bool icon = metric == PM_SmallIconSize || metric == PM_LineEditIconSize;
    return icon && widget != nullptr ? std::max(usual, widget->fontMetrics().height()) : usual;
}

} // namespace ud
