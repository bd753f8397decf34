// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCharts/QChartView>

class QAbstractAxis;

namespace ud {

class Theme;

/// A chart in the colours of the theme, on the surface of its card, that is drawn anew only while it is in
/// sight.
class LazyChart : public QChartView {
    Q_OBJECT
public:
    /// \p theme must outlive the chart.
    explicit LazyChart(const Theme& theme, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    /// What is drawn is out of date; it is drawn anew now, or when it comes into sight.
    void redrawLater();
    /// Adds series and axes to the empty chart.
    virtual void draw() = 0;
    /// Puts \p below and \p beside to all series.
    void attachAxes(QAbstractAxis& below, QAbstractAxis& beside);
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] const Theme& theme() const { return m_theme; }

private:
    void redraw();

    const Theme& m_theme;
    bool m_outdated{true}; ///< what is drawn is not what the model holds
};

} // namespace ud
