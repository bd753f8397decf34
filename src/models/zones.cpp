// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/zones.h"

#include "models/timetext.h"

namespace ud {

QTimeZone zoneNamed(const std::string& name) {
    QTimeZone zone(QByteArray::fromStdString(name));
    return zone.isValid() ? zone : QTimeZone::utc();
}

QTimeZone zoneOf(ZoneChoice choice, const std::string& organizationZone) {
    switch (choice) {
    case ZoneChoice::Computer:
        break;
    case ZoneChoice::Organization:
        if (!organizationZone.empty())
            return zoneNamed(organizationZone);
        break;
    case ZoneChoice::Utc:
        return QTimeZone::utc();
    }
    return QTimeZone::systemTimeZone();
}

QDateTime onTheWall(Time time) {
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(toMilliseconds(time), TimeText::shownZone());
    return {there.date(), there.time()};
}

Time fromTheWall(const QDateTime& shown) {
    const QDateTime there(shown.date(), shown.time(), TimeText::shownZone());
    return timeFromMilliseconds(there.toMSecsSinceEpoch());
}

} // namespace ud
