// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/usage/usagechart.h"

#include "gui/look/theme.h"
#include "gui/usage/axisscale.h"
#include "models/credittext.h"
#include "models/phrases.h"
#include "models/plaintext.h"
#include "models/trendtext.h"
#include "models/usagedivision.h"
#include "models/usagemodel.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>

namespace ud {

namespace {

constexpr int leastRoomyHeight = 132;
constexpr int roomOfLegend = 40;
constexpr int roomOfAmounts = 56; ///< beside the bars, before anything was drawn
constexpr int roomBetweenNames = 4;
constexpr int roomOfMarker = 36; ///< beside a name of the legend
constexpr int underAxis = 4;     ///< from the axis to the names
constexpr int focusWidth = 2;
constexpr qreal barWidth = 0.62; ///< of the room of a period

/// For pixels only; money itself stays whole thousandths.
qreal barHeight(Credits credits) {
    return static_cast<qreal>(credits.thousandths()) / 1000.0;
}

} // namespace

UsageChart::UsageChart(const UsageModel& usage, const Theme& theme, QWidget* parent)
    : LazyChart(theme, parent)
    , m_usage(usage) {
    setObjectName(u"Monthly usage"_qs);
    setAccessibleName(tr("Monthly usage"));
    setMinimumHeight(72);
    setFocusPolicy(Qt::TabFocus);
    // The names are painted over the chart: where its plot moves, the former ones would stay beside them.
    setViewportUpdateMode(FullViewportUpdate);
    chart()->setMargins(QMargins(0, 4, 0, 0));
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    connect(&usage, &UsageModel::usageChanged, this, &UsageChart::onUsageChanged);
}

QString UsageChart::words(const UsageModel& usage, UsageSplit split) {
    const CreditText text;
    const UsageDivision division(usage, split);
    QStringList periods;
    for (int row = 0; row < usage.rowCount(); ++row)
        periods << division.words(row, text);
    if (usage.allowance())
        periods << tr("Allowance per month: %1").arg(text.words(*usage.allowance()));
    periods << TrendText().outlook(usage);
    return Phrases::series(periods);
}

QLocale::FormatType UsageChart::monthForm(const UsageModel& usage, const QFontMetrics& metrics, int slot) {
    for (int row = 0; row < usage.rowCount(); ++row) {
        if (metrics.horizontalAdvance(usage.shortLabel(row)) > slot)
            return QLocale::NarrowFormat;
    }
    return QLocale::ShortFormat;
}

QColor UsageChart::colorOf(const UsagePart& part, std::size_t place, UsageSplit split, const Colors& colors) {
    if (part.others)
        return colors.outline;
    switch (split) {
    case UsageSplit::Kind:
        break;
    case UsageSplit::Source:
        return place == 0 ? colors.chartBackground : colors.chartChat;
    case UsageSplit::Agent:
        return colors.chartAgents[place % colors.chartAgents.size()];
    }
    return place == 0 ? colors.chartMessage : colors.chartSkill;
}

void UsageChart::setSplit(UsageSplit split) {
    if (std::exchange(m_split, split) == split)
        return;
    tellWords();
    redrawLater();
}

void UsageChart::setStale(bool stale) {
    if (std::exchange(m_stale, stale) != stale)
        redrawLater();
}

QLocale::FormatType UsageChart::fittingForm() const {
    const int slot = (width() - roomOfAmounts) / std::max(1, m_usage.rowCount()) - roomBetweenNames;
    return monthForm(m_usage, QFontMetrics(labelFont()), slot);
}

/// Amounts that do not fit one above the other would be left out or cut off.
int UsageChart::fittingSteps() const {
    const int line = QFontMetrics(labelFont()).height();
    const int plot = height() - (m_roomy ? roomOfLegend : 0) - 2 * line;
    return std::clamp(plot / (line * 3 / 2), 1, 5);
}

void UsageChart::paintEvent(QPaintEvent* event) {
    LazyChart::paintEvent(event);
    QPainter painter(viewport());
    paintNames(painter);
    if (hasFocus())
        paintFocus(painter);
}

/// The axis would cut a name off at the width of its column, "10" in a month of days; so every name that has
/// room is painted here, and those between are left out.
void UsageChart::paintNames(QPainter& painter) const {
    const int rows = m_usage.rowCount();
    if (rows == 0)
        return;
    const QRectF plot = chart()->plotArea();
    const qreal slot = plot.width() / rows;
    const QFontMetrics metrics(labelFont());
    int widest = 0;
    for (int row = 0; row < rows; ++row)
        widest = std::max(widest, metrics.horizontalAdvance(m_usage.shortLabel(row, m_form)));
    const int every = std::max(1, static_cast<int>(std::ceil((widest + roomBetweenNames / 2) / slot)));
    painter.setFont(labelFont());
    painter.setPen(theme().colors().muted);
    for (int row = 0; row < rows; row += every) {
        const QRectF room(plot.left() + (row + 0.5) * slot - widest, plot.bottom() + underAxis, 2 * widest,
                          metrics.height());
        painter.drawText(room, Qt::AlignCenter, m_usage.shortLabel(row, m_form));
    }
}

/// Over the chart: a border of the style would take room from the names of the periods.
void UsageChart::paintFocus(QPainter& painter) const {
    painter.setPen(QPen(theme().colors().accent, focusWidth));
    painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
}

void UsageChart::focusInEvent(QFocusEvent* event) {
    LazyChart::focusInEvent(event);
    viewport()->update();
}

void UsageChart::focusOutEvent(QFocusEvent* event) {
    LazyChart::focusOutEvent(event);
    viewport()->update();
}

void UsageChart::resizeEvent(QResizeEvent* event) {
    LazyChart::resizeEvent(event);
    fitLegend();
    // In little room the bars matter more than the legend and the lines between.
    const bool roomy = event->size().height() > leastRoomyHeight;
    const bool sameRoom = std::exchange(m_roomy, roomy) == roomy;
    // Names of agents are cut to the room they have.
    const bool sameNames = m_parts <= 2 || event->oldSize().width() == event->size().width();
    if (sameRoom && sameNames && fittingForm() == m_form && fittingSteps() == m_steps)
        return;
    chart()->legend()->setVisible(roomy);
    redrawLater();
}

void UsageChart::onUsageChanged() {
    tellWords();
    redrawLater();
}

void UsageChart::tellWords() {
    setAccessibleDescription(words(m_usage, m_split));
}

void UsageChart::draw() {
    m_form = fittingForm();
    m_steps = fittingSteps();
    if (m_usage.rowCount() == 0)
        return;
    addBars();
    addAllowance();
    addOutlook();
    addAxes();
    fitLegend();
}

/// The bars' colours are always told; the other marks as far as their names have room unshortened.
void UsageChart::fitLegend() {
    const QFontMetrics metrics(chart()->legend()->font());
    int room = width();
    int bars = 0;
    const auto markers = chart()->legend()->markers();
    for (QLegendMarker* marker : markers) {
        const bool isBar = marker->type() == QLegendMarker::LegendMarkerTypeBar && bars++ < m_parts;
        const bool told = marker->label().isEmpty() || (isBar && m_kindsAreTold);
        room -= told ? 0 : metrics.horizontalAdvance(marker->label()) + roomOfMarker;
        marker->setVisible(!told && (isBar || room >= 0));
    }
}

void UsageChart::setKindsAreTold(bool told) {
    if (std::exchange(m_kindsAreTold, told) != told)
        fitLegend();
}

void UsageChart::addBars() {
    const Colors& colors = theme().colors();
    auto* bars = new QStackedBarSeries(chart());
    bars->setBarWidth(barWidth);
    const UsageSplit split = m_usage.isNarrowed() ? UsageSplit::Kind : m_split;
    const UsageDivision division(m_usage, split);
    QList<QBarSet*> sets;
    for (const UsagePart& part : division.parts()) {
        const auto place = static_cast<std::size_t>(sets.size());
        auto* set = new QBarSet(partName(part, division.parts().size()), bars);
        for (const CreditPair& amount : part.amounts)
            *set << barHeight(amount.message + amount.skill);
        set->setColor(!m_stale         ? colorOf(part, place, split, colors)
                      : place % 2 == 0 ? colors.muted
                                       : colors.outline);
        if (m_stale && place % 2 != 0) // apart from the other without a colour
            set->setBrush(QBrush(colors.outline, Qt::Dense5Pattern));
        // What chats use is often so little that a border would cover it.
        set->setBorderColor(split == UsageSplit::Source ? set->color() : colors.surface);
        sets << set;
    }
    m_parts = static_cast<int>(sets.size());
    if (QBarSet* rest = restOfMonth(bars)) {
        rest->setBorderColor(colors.muted);
        sets << rest;
    }
    for (QBarSet* set : sets)
        bars->append(set);
    chart()->addSeries(bars);
}

/// As much of a name as all of them have room for; the legend takes it for HTML.
QString UsageChart::partName(const UsagePart& part, std::size_t parts) const {
    const int room = width() / static_cast<int>(parts) - roomOfMarker;
    return QFontMetrics(font()).elidedText(part.name.simplified(), Qt::ElideRight, room).toHtmlEscaped();
}

/// What is likely still to come, on top of the last month; nullptr where nothing can be forecast.
QBarSet* UsageChart::restOfMonth(QObject* parent) const {
    const auto forecast = m_usage.daily().forecast();
    if (!forecast)
        return nullptr;
    auto* rest = new QBarSet(tr("Forecast"), parent);
    const int last = m_usage.rowCount() - 1;
    for (int row = 0; row < last; ++row)
        *rest << 0;
    const CreditPair used = m_usage.credits(last);
    *rest << std::max(0.0, barHeight(forecast->total.likely) - barHeight(used.message + used.skill));
    rest->setBrush(QBrush(theme().colors().muted, Qt::BDiagPattern));
    return rest;
}

void UsageChart::addAllowance() {
    if (!m_usage.allowance() || m_usage.isNarrowed())
        return;
    const Credits total = m_usage.allowance()->message + m_usage.allowance()->skill;
    addLine(tr("Allowance"), QPen(theme().colors().chartAllowance, 2, Qt::DashLine), {-0.5, barHeight(total)},
            {m_usage.rowCount() - 0.5, barHeight(total)});
}

void UsageChart::addOutlook() {
    const DailyUsage& daily = m_usage.daily();
    const QColor color = m_stale ? theme().colors().muted : theme().colors().text;
    const int last = m_usage.rowCount() - 1;
    if (const auto forecast = daily.forecast())
        addLine({}, QPen(color, 2), {qreal(last), barHeight(forecast->total.low)},
                {qreal(last), barHeight(forecast->total.high)});
    if (const auto before = daily.sameDayLastMonth()) {
        const qreal height = barHeight(before->message + before->skill);
        addLine(tr("Same day last month"), QPen(color, 2, Qt::DotLine), {last - barWidth / 2, height},
                {last + barWidth / 2, height});
    }
}

void UsageChart::addLine(const QString& name, const QPen& pen, const QPointF& from, const QPointF& to) {
    auto* line = new QLineSeries(chart());
    line->setName(name);
    line->setPen(pen);
    line->append(from);
    line->append(to);
    chart()->addSeries(line);
    const auto markers = chart()->legend()->markers(line);
    for (QLegendMarker* marker : markers)
        marker->setShape(QLegend::MarkerShapeFromSeries);
}

void UsageChart::addAxes() {
    auto* periods = new QBarCategoryAxis(chart());
    // The names are painted by paintNames; a category needs one all the same, unlike the others.
    for (int row = 0; row < m_usage.rowCount(); ++row)
        periods->append(QString(row + 1, QChar(0x200b)));
    auto* amounts = new QValueAxis(chart());
    const AxisScale scale = AxisScale::upTo(m_usage.highest(!m_usage.isNarrowed()), m_steps);
    amounts->setRange(0, static_cast<qreal>(scale.step * scale.steps));
    amounts->setTickCount(scale.steps + 1);
    amounts->setLabelFormat(u"%.0f"_qs);
    attachAxes(*periods, *amounts);
    periods->setGridLineVisible(false);
    amounts->setLineVisible(false);
}

/// The period whose column holds \p at, of the viewport; anywhere in it counts, for a bar may be too low to
/// be met. -1 where there is none.
int UsageChart::periodAt(const QPoint& at) const {
    const QPointF scene = mapToScene(at);
    if (!chart()->plotArea().contains(scene) || chart()->series().isEmpty())
        return -1;
    const int row = qRound(chart()->mapToValue(scene, chart()->series().first()).x());
    return row < m_usage.rowCount() ? row : -1;
}

/// Asked for by the resting pointer, so that figures which move on under it leave the help where it is.
bool UsageChart::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return LazyChart::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int period = periodAt(help->pos());
    if (period < 0) {
        QToolTip::hideText();
        return true;
    }
    const QRectF plot = chart()->plotArea();
    const qreal slot = plot.width() / m_usage.rowCount();
    const QRectF column(plot.left() + period * slot, plot.top(), slot, plot.height());
    QToolTip::showText(help->globalPos(), plainToolTip(figures(period)), viewport(),
                       mapFromScene(column).boundingRect());
    return true;
}

QString UsageChart::figures(int period) const {
    const QString used = UsageDivision(m_usage, m_split).words(period, CreditText());
    const QStringList outlook =
        period == m_usage.rowCount() - 1 ? TrendText().outlook(m_usage) : QStringList();
    return Phrases::series(QStringList(used) + outlook);
}

void UsageChart::keyPressEvent(QKeyEvent* event) {
    const int last = m_usage.rowCount() - 1;
    const int here = m_current < 0 ? last + 1 : m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        m_current = here - 1;
        break;
    case Qt::Key_Right:
        m_current = here + 1;
        break;
    case Qt::Key_Home:
        m_current = 0;
        break;
    case Qt::Key_End:
        m_current = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && m_current <= last)
            emit periodActivated(m_current);
        return;
    default:
        LazyChart::keyPressEvent(event);
        return;
    }
    m_current = std::clamp(m_current, 0, std::max(0, last));
    explainCurrent();
}

void UsageChart::mouseReleaseEvent(QMouseEvent* event) {
    LazyChart::mouseReleaseEvent(event);
    const int period = periodAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && period >= 0)
        emit periodActivated(period);
}

/// Shows the figures of the period that the keyboard is at, and tells them to assistive technology.
void UsageChart::explainCurrent() {
    if (m_current >= m_usage.rowCount())
        return;
    const CreditPair credits = m_usage.credits(m_current);
    const QPointF top = chart()->mapToPosition({qreal(m_current), barHeight(credits.message + credits.skill)},
                                               chart()->series().value(0));
    QToolTip::showText(viewport()->mapToGlobal(mapFromScene(top)), plainToolTip(figures(m_current)), this);
    setAccessibleDescription(figures(m_current));
}

} // namespace ud
