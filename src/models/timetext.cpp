// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timetext.h"

#include <cstdlib>

#include <QDateTime>

#include <algorithm>

namespace ud {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
constexpr qint64 recentDays = 180; ///< beyond, a day without its year may be taken for this year's
using Days = std::chrono::duration<std::int64_t, std::ratio<86400>>;

QDateTime inZone(Time time, const QTimeZone& zone) {
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(time), zone);
}

QTimeZone& chosenZone() {
    static QTimeZone zone; // invalid: the computer's
    return zone;
}

template<class Unit>
int whole(milliseconds duration) {
    return static_cast<int>(std::chrono::floor<Unit>(duration).count());
}

} // namespace

void TimeText::setShownZone(const QTimeZone& zone) {
    chosenZone() = zone;
}

QTimeZone TimeText::shownZone() {
    return chosenZone().isValid() ? chosenZone() : QTimeZone::systemTimeZone();
}

TimeText::TimeText(QLocale locale, QTimeZone zone)
    : m_locale(std::move(locale))
    , m_zone(zone.isValid() ? std::move(zone) : QTimeZone::utc()) {}

QString TimeText::duration(milliseconds duration) const {
    if (duration < minutes(1))
        return tr("under 1 min");
    if (duration < hours(1))
        return tr("%1 min").arg(m_locale.toString(whole<minutes>(duration)));
    if (duration < Days(1))
        return tr("%1 h %2 min")
            .arg(m_locale.toString(whole<hours>(duration)), m_locale.toString(whole<minutes>(duration) % 60));
    return tr("%1 d %2 h")
        .arg(m_locale.toString(whole<Days>(duration)), m_locale.toString(whole<hours>(duration) % 24));
}

QString TimeText::length(milliseconds duration) const {
    constexpr auto fine = minutes(10); // beyond, seconds tell nothing
    if (duration >= fine || duration < milliseconds(0))
        return this->duration(duration);
    const int inSeconds = whole<seconds>(duration);
    if (inSeconds == 0)
        return tr("under 1 s");
    const QString rest = tr("%1 s").arg(m_locale.toString(inSeconds % 60));
    if (inSeconds < 60)
        return rest;
    const QString full = tr("%1 min").arg(m_locale.toString(inSeconds / 60));
    return inSeconds % 60 == 0 ? full : tr("%1 %2", "minutes, seconds").arg(full, rest);
}

QString TimeText::ago(Time then, Time now) const {
    const milliseconds passed = now - then;
    if (passed < minutes(1))
        return tr("just now");
    if (passed < hours(1))
        return tr("%1 min ago").arg(m_locale.toString(whole<minutes>(passed)));
    if (passed < Days(1))
        return tr("%1 h ago").arg(m_locale.toString(whole<hours>(passed)));
    return tr("%1 d ago").arg(m_locale.toString(whole<Days>(passed)));
}

QString TimeText::clock(Time time, Time now) const {
    const QDateTime local = inZone(time, m_zone);
    const QString hourAndMinute = m_locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == inZone(now, m_zone).date())
        return hourAndMinute;
    if (std::abs(local.date().daysTo(inZone(now, m_zone).date())) > recentDays)
        return m_locale.toString(local.date(), tr("d MMM yyyy")); // the year matters more than the minute
    //: A day of another date than today, before the time of day; a QLocale date format.
    return m_locale.toString(local.date(), tr("d MMM")) + u' ' + hourAndMinute;
}

QString TimeText::clockWithSeconds(Time time) const {
    QString format = m_locale.timeFormat(QLocale::ShortFormat);
    format.replace(u"mm"_qs, u"mm:ss"_qs);
    return m_locale.toString(inZone(time, m_zone).time(), format);
}

QString TimeText::absolute(Time time) const {
    const QDateTime local = inZone(time, m_zone);
    //: A full date; a QLocale date format.
    return m_locale.toString(local.date(), tr("d MMM yyyy")) + u' ' + clockWithSeconds(time) + u' ' +
           local.timeZoneAbbreviation();
}

milliseconds TimeText::untilNextText(milliseconds elapsed) {
    if (elapsed < minutes(1))
        return minutes(1) - elapsed;
    const milliseconds step = elapsed < Days(1) ? milliseconds(minutes(1)) : milliseconds(hours(1));
    return step - elapsed % step;
}

} // namespace ud
