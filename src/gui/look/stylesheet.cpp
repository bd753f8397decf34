// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/look/stylesheet.h"

#include <QApplication>
#include <QFile>
#include <algorithm>
#include <utility>

namespace ud {

QString styleSheetOf(const Colors& colors) {
    QFile file(u":/style/app.qss"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char*, QColor> names[] = {
        {"window", colors.window},
        {"surface", colors.surface},
        {"raised", colors.raised},
        {"hovered", colors.hovered},
        {"selected", colors.selected},
        {"border", colors.border},
        {"outline", colors.outline},
        {"text", colors.text},
        {"muted", colors.muted},
        {"accent", colors.accent},
        {"onAccent", colors.onAccent},
        {"danger", colors.danger},
        {"onDanger", colors.onDanger},
        {"warning", colors.warning},
        {"positive", colors.positive},
        {"dangerSurface", colors.dangerSurface},
        {"warningSurface", colors.warningSurface},
        {"positiveSurface", colors.positiveSurface},
        {"infoSurface", colors.infoSurface},
        {"rehearsalSurface", colors.rehearsalSurface},
        {"rehearsal", colors.rehearsal},
        {"chartMessage", colors.chartMessage},
        {"chartSkill", colors.chartSkill},
    };
    for (const auto& [name, color] : names)
        sheet.replace(QLatin1Char('@') + QLatin1String(name) + QLatin1Char('@'), color.name());
    // A round mark needs a radius of exactly half its side, which lengths in em do not come to.
    const int mark = std::max(12, QFontMetrics(QApplication::font()).height() * 3 / 4) / 2 * 2;
    constexpr int border = 2;
    sheet.replace(u"@mark@"_qs, QString::number(mark));
    sheet.replace(u"@markRadius@"_qs, QString::number(mark / 2 + border));
    const bool darkTick = colors.onAccent.lightness() < 128;
    return sheet.replace(u"@tick@"_qs, darkTick ? u"dark"_qs : u"light"_qs);
}

} // namespace ud
