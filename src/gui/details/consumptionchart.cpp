// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/details/consumptionchart.h"

#include "gui/look/theme.h"
#include "gui/usage/axisscale.h"
#include "models/credittext.h"
#include "models/ledgermodel.h"
#include "models/zones.h"

#include <QtCharts/QChart>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>

namespace ud {

namespace {

/// For pixels only; money itself stays whole thousandths.
qreal heightOf(Credits credits) {
    return static_cast<qreal>(credits.thousandths()) / 1000.0;
}

/// Steps: what was used stays used until more is.
QList<QPointF> steps(const std::vector<LedgerModel::Point>& course, CreditKind kind) {
    QList<QPointF> points;
    for (const LedgerModel::Point& point : course) {
        const auto at = static_cast<qreal>(onTheWall(point.at).toMSecsSinceEpoch());
        if (!points.isEmpty())
            points << QPointF(at, points.last().y());
        points << QPointF(at, heightOf(point.sum.of(kind)));
    }
    return points;
}

} // namespace

ConsumptionChart::ConsumptionChart(const LedgerModel& ledger, const Theme& theme, QWidget* parent)
    : LazyChart(theme, parent)
    , m_ledger(ledger) {
    setObjectName(u"consumptionChart"_qs);
    setAccessibleName(tr("Consumption over time"));
    setMinimumHeight(96);
    chart()->setMargins(QMargins());
    connect(&ledger, &LedgerModel::courseChanged, this, &ConsumptionChart::onCourseChanged);
}

void ConsumptionChart::onCourseChanged() {
    setAccessibleDescription(CreditText().words(m_ledger.totals()));
    redrawLater();
}

void ConsumptionChart::draw() {
    const auto course = m_ledger.course();
    if (course.empty())
        return;
    const QList<QPointF> message = steps(course, CreditKind::Message);
    const QList<QPointF> skill = steps(course, CreditKind::Skill);
    addLine(tr("Message credits"), theme().colors().chartMessage, message);
    addLine(tr("Skill credits"), theme().colors().chartSkill, skill);
    const CreditPair& highest = course.back().sum;
    addAxes({message.first().x(), 0},
            {message.last().x(), heightOf(std::max(highest.message, highest.skill))});
}

void ConsumptionChart::addLine(const QString& name, const QColor& color, const QList<QPointF>& points) {
    auto* line = new QLineSeries(chart());
    line->setName(name);
    line->setPen(QPen(color, 2));
    line->append(points);
    chart()->addSeries(line);
}

void ConsumptionChart::addAxes(const QPointF& first, const QPointF& last) {
    auto* times = new QDateTimeAxis(chart());
    constexpr qint64 leastSpan = 1000;
    const auto begin = static_cast<qint64>(first.x());
    const auto end = std::max(static_cast<qint64>(last.x()), begin + leastSpan);
    times->setRange(QDateTime::fromMSecsSinceEpoch(begin), QDateTime::fromMSecsSinceEpoch(end));
    times->setTickCount(3);
    constexpr qint64 shortSpan = 10 * 60 * 1000;
    times->setFormat(end - begin < shortSpan ? u"HH:mm:ss"_qs : u"HH:mm"_qs);
    auto* amounts = new QValueAxis(chart());
    const AxisScale scale =
        AxisScale::upTo(Credits::fromThousandths(static_cast<std::int64_t>(last.y() * 1000)));
    amounts->setRange(0, static_cast<qreal>(scale.step * scale.steps));
    amounts->setTickCount(2);
    amounts->setLabelFormat(u"%.0f"_qs);
    attachAxes(*times, *amounts);
}

} // namespace ud
