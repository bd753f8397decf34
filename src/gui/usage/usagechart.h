// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCharts/QChartView>

class QBarSet;

namespace ud {

class Theme;
class UsageModel;

/// The chart `Monthly usage`: message and skill credits stacked per period, the allowance as a line. Draws
/// what the model holds; the same numbers are in the twin table and in its description.
class UsageChart : public QChartView {
    Q_OBJECT
public:
    /// Both must outlive the chart.
    UsageChart(const UsageModel& usage, const Theme& theme, QWidget* parent = nullptr);

    /// Every period in words, for who cannot see the chart.
    [[nodiscard]] static QString words(const UsageModel& usage);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void redrawLater();
    void redraw();
    void addBars();
    void addAllowance();
    void addAxes();
    void explain(bool inside, int period);

    const UsageModel& m_usage;
    const Theme& m_theme;
    bool m_stale{true};
    bool m_roomy{true};
};

} // namespace ud
