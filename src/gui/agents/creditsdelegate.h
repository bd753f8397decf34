// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/agents/runcelldelegate.h"

namespace ud {

/// Message and skill credits apart, a line each, with the colours of the chart beside their words.
class CreditsDelegate final : public RunCellDelegate {
    Q_OBJECT
public:
    using RunCellDelegate::RunCellDelegate;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

} // namespace ud
