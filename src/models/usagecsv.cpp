// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/usagecsv.h"

#include "models/csv.h"

namespace ud {

namespace {

QString number(Credits credits) {
    return QString::fromStdString(credits.toText());
}

QString number(std::int64_t count) {
    return QString::number(count);
}

} // namespace

QByteArray UsageCsv::periods(const UsageReport& report) {
    Csv csv({u"period"_qs, u"complete"_qs, u"message_background"_qs, u"message_chat"_qs,
             u"skill_background"_qs, u"skill_chat"_qs, u"runs_completed"_qs, u"runs_cancelled"_qs,
             u"runs_failed"_qs});
    for (const UsagePeriod& period : report.periods)
        csv.add({QString::fromStdString(period.period), period.complete ? u"yes"_qs : u"no"_qs,
                 number(period.message.background), number(period.message.chat),
                 number(period.skill.background), number(period.skill.chat), number(period.runs.completed),
                 number(period.runs.cancelled), number(period.runs.failed)});
    return csv.bytes();
}

QByteArray UsageCsv::agents(const UsageReport& report) {
    Csv csv({u"period"_qs, u"agent"_qs, u"agent_id"_qs, u"message"_qs, u"skill"_qs});
    for (const UsagePeriod& period : report.periods) {
        for (const UsageShare& share : period.shares)
            csv.add({QString::fromStdString(period.period), QString::fromStdString(share.name),
                     QString::fromStdString(share.id), number(share.credits.message),
                     number(share.credits.skill)});
    }
    return csv.bytes();
}

} // namespace ud
