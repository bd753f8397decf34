// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/lazychart.h"

namespace ud {

class LedgerModel;

/// How a run's consumption has grown, by kind: a small chart of what LedgerModel knows. The same numbers are
/// in the table below it and in its description.
class ConsumptionChart : public LazyChart {
    Q_OBJECT
public:
    /// Both must outlive the chart.
    ConsumptionChart(const LedgerModel& ledger, const Theme& theme, QWidget* parent = nullptr);

protected:
    void draw() override;

private:
    void onCourseChanged();
    void addLine(const QString& name, const QColor& color, const QList<QPointF>& points);
    void addAxes(const QPointF& first, const QPointF& last);

    const LedgerModel& m_ledger;
};

} // namespace ud
