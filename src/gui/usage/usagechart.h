// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/lazychart.h"

#include <QLocale>

class QBarSet;

namespace ud {

class UsageModel;
struct Colors;
enum class UsageSplit;
struct UsagePart;

/// The chart `Monthly usage`: credits stacked per period, by kind, by source or by agent, the allowance as a
/// line; at the last month its forecast and what the month before had used by the same day. Draws what the
/// model holds; the same numbers are in the twin table and in its description. The pointer, or Left and
/// Right, Home and End, show a period's figures; a click, or Return, activates it.
class UsageChart : public LazyChart {
    Q_OBJECT
public:
    /// Both must outlive the chart.
    UsageChart(const UsageModel& usage, const Theme& theme, QWidget* parent = nullptr);

    /// Every period in words, for who cannot see the chart.
    [[nodiscard]] static QString words(const UsageModel& usage, UsageSplit split);
    /// The colour of part \p place of those that a period is divided into.
    [[nodiscard]] static QColor colorOf(const UsagePart& part, std::size_t place, UsageSplit split,
                                        const Colors& colors);
    /// Into what the bars are divided; by kind until then.
    void setSplit(UsageSplit split);
    /// How the months are named where each has \p slot pixels: short, or narrow where that would be cut off.
    [[nodiscard]] static QLocale::FormatType monthForm(const UsageModel& usage, const QFontMetrics& metrics,
                                                       int slot);
    /// The numbers are old: drawn grey.
    void setStale(bool stale);
    /// The colours of the kinds are told beside the chart already: its legend leaves the room to other marks.
    void setKindsAreTold(bool told);

signals:
    /// A period was chosen to be looked into; its row in the model.
    void periodActivated(int row);

protected:
    bool viewportEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void draw() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void onUsageChanged();
    void addBars();
    void tellWords();
    [[nodiscard]] QString partName(const UsagePart& part, std::size_t parts) const;
    void addAllowance();
    [[nodiscard]] QBarSet* restOfMonth(QObject* parent) const;
    void addOutlook();
    void addLine(const QString& name, const QPen& pen, const QPointF& from, const QPointF& to);
    void addAxes();
    void fitLegend();
    void paintNames(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;
    [[nodiscard]] int periodAt(const QPoint& at) const;
    void explainCurrent();
    [[nodiscard]] QString figures(int period) const;
    [[nodiscard]] QLocale::FormatType fittingForm() const;
    [[nodiscard]] int fittingSteps() const;

    const UsageModel& m_usage;
    QLocale::FormatType m_form{QLocale::ShortFormat};
    UsageSplit m_split{};
    int m_current{-1}; ///< the period that the keyboard is at
    bool m_stale{false};
    bool m_kindsAreTold{false};
    bool m_roomy{true};
    int m_steps{5};
    int m_parts{0}; ///< into how many the bars are divided
};

} // namespace ud
