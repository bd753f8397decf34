// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run.h"
#include "gui/agents/runcelldelegate.h"

namespace ud {

/// The status as icon and word.
class StatusDelegate final : public RunCellDelegate {
    Q_OBJECT
public:
    using RunCellDelegate::RunCellDelegate;

    [[nodiscard]] static QString iconName(RunStatus status);
    [[nodiscard]] static QColor color(RunStatus status, const Theme& theme);

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

} // namespace ud
