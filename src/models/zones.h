// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <QDateTime>
#include <QTimeZone>
#include <string>

namespace ud {

/// In which zone a person wants to see times.
enum class ZoneChoice { Computer, Organization, Utc };

/// The zone of an IANA name; UTC where the name is unknown on this computer.
QTimeZone zoneNamed(const std::string& name);
/// \p organizationZone: empty while it is not known; then the computer's zone stands in.
QTimeZone zoneOf(ZoneChoice choice, const std::string& organizationZone);
/// What a clock in the zone of TimeText::shownZone() shows, for parts of Qt that know the computer's zone
/// alone (QDateTimeEdit and QDateTimeAxis of Qt 6.4).
QDateTime onTheWall(Time time);
/// The reverse: the first of two instants that a clock shows alike.
Time fromTheWall(const QDateTime& shown);

} // namespace ud
