// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/agents/runastext.h"

#include "gui/widgets/plaintext.h"
#include "models/credittext.h"
#include "models/statustext.h"
#include "models/timetext.h"

#include <QStringList>

namespace ud {

namespace {

QString field(const std::string& text) {
    const QString line = oneLine(QString::fromStdString(text));
    return !line.isEmpty() && u"=+-@"_qs.contains(line.front()) ? u'\'' + line : line;
}

} // namespace

QString runAsText(const Run& run) {
    const TimeText times;
    const CreditText credits;
    const QString started = run.startedAt ? times.absolute(*run.startedAt) : QString();
    return QStringList{field(run.agentName),
                       field(run.label),
                       StatusText::status(run.status),
                       started,
                       times.absolute(run.updatedAt),
                       credits.number(run.credits.message),
                       credits.number(run.credits.skill),
                       field(run.id)}
        .join(u'\t');
}

} // namespace ud
