// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/accessibility.h"

#include "gui/agents/accessibleruntable.h"
#include "gui/usage/usagechart.h"
#include "gui/widgets/noticebar.h"
#include "gui/widgets/statechip.h"

namespace ud {

void installAccessibility() {
    QAccessible::installFactory([](const QString&, QObject* object) -> QAccessibleInterface* {
        if (auto* table = qobject_cast<RunTableView*>(object))
            return new AccessibleRunTable(table);
        if (auto* notice = qobject_cast<NoticeBar*>(object))
            return new QAccessibleWidget(notice, QAccessible::AlertMessage);
        if (auto* chart = qobject_cast<UsageChart*>(object))
            return new QAccessibleWidget(chart, QAccessible::Chart);
        if (auto* chip = qobject_cast<StateChip*>(object))
            return new QAccessibleWidget(chip, QAccessible::StatusBar);
        return nullptr;
    });
}

} // namespace ud
