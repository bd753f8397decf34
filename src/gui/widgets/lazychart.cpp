// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/lazychart.h"

#include "gui/look/theme.h"

#include <QGraphicsLayout>
#include <QLocale>
#include <QtCharts/QAbstractAxis>
#include <QtCharts/QAbstractSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>

namespace ud {

LazyChart::LazyChart(const Theme& theme, QWidget* parent)
    : QChartView(parent)
    , m_theme(theme) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->setLocale(locale());
    chart()->setLocalizeNumbers(true);
    chart()->legend()->setAlignment(Qt::AlignTop);
    connect(&theme, &Theme::changed, this, &LazyChart::redrawLater);
}

void LazyChart::showEvent(QShowEvent* event) {
    QChartView::showEvent(event);
    if (m_outdated)
        redraw();
}

void LazyChart::redrawLater() {
    m_outdated = true;
    if (isVisible())
        redraw();
}

void LazyChart::redraw() {
    m_outdated = false;
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (QAbstractAxis* axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    const Colors& colors = m_theme.colors();
    chart()->setBackgroundBrush(colors.surface);
    setBackgroundBrush(colors.surface);
    chart()->legend()->setLabelColor(colors.text);
    chart()->legend()->setFont(font());
    draw();
}

QFont LazyChart::labelFont() const {
    QFont labels(font());
    labels.setPointSizeF(labels.pointSizeF() * 0.9);
    return labels;
}

void LazyChart::attachAxes(QAbstractAxis& below, QAbstractAxis& beside) {
    const Colors& colors = m_theme.colors();
    for (QAbstractAxis* axis : {&below, &beside}) {
        axis->setLabelsColor(colors.muted);
        axis->setLabelsFont(labelFont());
        axis->setGridLineColor(colors.chartGrid);
        axis->setLinePenColor(colors.border);
    }
    chart()->addAxis(&below, Qt::AlignBottom);
    chart()->addAxis(&beside, Qt::AlignLeft);
    const auto all = chart()->series();
    for (QAbstractSeries* series : all) {
        series->attachAxis(&below);
        series->attachAxis(&beside);
    }
}

} // namespace ud
