// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/deliverytext.h"

#include <QStringList>

namespace ud {

namespace {

QString detailOf(const std::string& detail) {
    return QString::fromStdString(detail).simplified();
}

} // namespace

QString DeliveryText::sentence(const std::optional<LastDelivery>& last, Time now) const {
    if (!last)
        return {};
    const QString when = m_times.ago(last->at, now);
    const QString detail = detailOf(last->detail);
    switch (last->outcome) {
    case DeliveryOutcome::Delivered:
        return tr("Last delivery %1: arrived. %2", "when, what the service says").arg(when, detail);
    case DeliveryOutcome::Retrying:
        return tr("Last delivery %1: failed, and will be tried again. %2", "when, what the service says")
            .arg(when, detail);
    case DeliveryOutcome::GivenUp:
        return tr("Last delivery %1: failed. %2", "when, what the service says").arg(when, detail);
    case DeliveryOutcome::Gone:
        return tr("Switched off %1: the receiver wants no more notices.", "when").arg(when);
    }
    return {};
}

QString DeliveryText::tested(const std::vector<TestedChannel>& channels) {
    QStringList lines;
    for (const TestedChannel& channel : channels) {
        const QString name = channel.channel == "mail" ? tr("Mail") : tr("Webhook");
        const QString detail = detailOf(channel.detail);
        lines << (channel.delivered ? tr("%1: the test arrived. %2", "channel, what the service says")
                                    : tr("%1: the test failed. %2", "channel, what the service says"))
                     .arg(name, detail);
    }
    return lines.join(u'\n');
}

} // namespace ud
