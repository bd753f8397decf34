// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCharts/QChartView>

class QLineSeries;

namespace ud {

class LedgerModel;
class Theme;

/// How a run's consumption has grown, by kind: a small chart of what LedgerModel knows. The same numbers are in the
/// table below it and in its description.
class ConsumptionChart : public QChartView {
    Q_OBJECT
public:
    /// Both must outlive the chart.
    ConsumptionChart(const LedgerModel& ledger, const Theme& theme, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void redrawLater();
    void redraw();
    void addLine(const QString& name, const QColor& color, const QList<QPointF>& points);
    void addAxes(const QPointF& first, const QPointF& last);

    const LedgerModel& m_ledger;
    const Theme& m_theme;
    bool m_outdated{true};
};

} // namespace ud
