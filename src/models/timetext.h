// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace ud {

/// Times and durations in words, by locale. A value; cheap to copy.
class TimeText {
    Q_DECLARE_TR_FUNCTIONS(ud::TimeText)
public:
    /// \p zone: in which clock times are shown (the organization's in reports).
    explicit TimeText(QLocale locale = QLocale(), QTimeZone zone = shownZone());

    /// The zone where none is given: the computer's, until the person chooses another. For the GUI thread, as
    /// QLocale::setDefault(); what is on the screen already is to be written anew by who calls it.
    static void setShownZone(const QTimeZone& zone);
    [[nodiscard]] static QTimeZone shownZone();

    /// "under 1 min", "5 min", "3 h 12 min", "2 d 4 h". Negative durations count as none.
    [[nodiscard]] QString duration(milliseconds duration) const;
    /// Of what has ended or is a figure, so that it does not count on: "37 s", "4 min 5 s", then as
    /// duration().
    [[nodiscard]] QString length(milliseconds duration) const;
    /// "just now", "2 min ago", "3 h ago", "4 d ago".
    [[nodiscard]] QString ago(Time then, Time now) const;
    /// "14:02" on the day of \p now, "21 Nov 14:02" otherwise, both in the locale's form.
    [[nodiscard]] QString clock(Time time, Time now) const;
    /// "14:02:11".
    [[nodiscard]] QString clockWithSeconds(Time time) const;
    /// Absolute with zone: "22 Nov 2026 14:02:11 CET". For tooltips, copies and exports.
    [[nodiscard]] QString absolute(Time time) const;

    /// How long until duration() of something that lasts \p elapsed so far (or ago()) reads differently.
    [[nodiscard]] static milliseconds untilNextText(milliseconds elapsed);

    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }

private:
    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace ud
