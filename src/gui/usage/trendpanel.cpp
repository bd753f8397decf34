// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/usage/trendpanel.h"

#include "gui/usage/monthwords.h"
#include "gui/usage/usagechart.h"
#include "gui/widgets/plaintext.h"
#include "models/credittext.h"
#include "ui_trendpanel.h"

#include <algorithm>

namespace ud {

namespace {

constexpr int leastChart = 84;      ///< pixels that the months need to be told apart
constexpr int wideFrom = 68;        ///< digits of width from which words and chart stand side by side
constexpr int wordsOfWidth = 36;    ///< per cent of it that the words then have
constexpr int roomBesideScope = 16; ///< the gap after the title

/// As a sentence of its own begins.
QString begun(const QString& words) {
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace

TrendPanel::TrendPanel(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::TrendPanel>()) {
    m_ui->setupUi(this);
    setScope({});
    arrange();
}

TrendPanel::~TrendPanel() = default;

void TrendPanel::setUp(UsageModel& usage, const Theme& theme) {
    m_usage = &usage;
    m_chart = new UsageChart(usage, theme, this);
    m_ui->panelLayout->addWidget(m_chart, 1);
    m_ui->messageShare->setUp(u"message"_qs, tr("Message credits"));
    m_ui->skillShare->setUp(u"skill"_qs, tr("Skill credits"));
    connect(&usage, &UsageModel::usageChanged, this, &TrendPanel::refreshWords);
    connect(m_chart, &UsageChart::periodActivated, this, [this](int row) {
        emit monthActivated(m_usage->report().periods[static_cast<std::size_t>(row)].period);
    });
    refreshWords();
}

void TrendPanel::setStale(bool stale) {
    m_chart->setStale(stale);
    m_ui->texts->setEnabled(!stale);
}

void TrendPanel::setScope(const QString& scope) {
    m_scope = scope.isEmpty() ? tr("all agents and chats") : oneLine(scope);
    showScope();
}

/// Names may be long: cut off where the panel ends, whole in the help.
void TrendPanel::showScope() {
    const int room = m_ui->texts->width() - m_ui->title->sizeHint().width() - roomBesideScope;
    m_ui->scope->setText(m_ui->scope->fontMetrics().elidedText(m_scope, Qt::ElideRight, std::max(0, room)));
    setPlainToolTip(m_ui->scope, m_ui->scope->text() == m_scope ? QString() : m_scope);
    m_ui->scope->setAccessibleName(m_scope);
}

void TrendPanel::setActive(const ActiveConsumption& consumption) {
    if (std::exchange(m_active, consumption) == consumption)
        return;
    m_ui->active->setText(TrendText().active(consumption));
    arrange();
}

void TrendPanel::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    arrange();
}

/// Side by side where there is the width for it, else one above the other; each of the finer lines is shown
/// where there is room, beside or above a chart that can be read.
void TrendPanel::arrange() {
    QBoxLayout* panel = m_ui->panelLayout;
    const QRect inside = contentsRect().marginsRemoved(panel->contentsMargins());
    m_wide = inside.width() >= wideFrom * fontMetrics().horizontalAdvance(u'0');
    panel->setDirection(m_wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    panel->setSpacing(m_wide ? 2 * panel->contentsMargins().left() : 4);
    const int width = std::max(0, m_wide ? inside.width() * wordsOfWidth / 100 : inside.width());
    m_ui->texts->setMaximumWidth(width);
    m_ui->texts->setMinimumWidth(std::min(width, 20 * fontMetrics().horizontalAdvance(u'0')));
    const bool shares = m_wide && m_usage != nullptr && m_usage->rowCount() > 0;
    m_ui->words->setVisible(!shares);
    m_ui->messageShare->setVisible(shares);
    m_ui->skillShare->setVisible(shares);
    const int leastWords =
        m_ui->title->sizeHint().height() + panel->spacing() + m_ui->words->heightForWidth(width);
    const bool charted = m_wide || inside.height() >= leastWords + leastChart;
    if (m_chart != nullptr) {
        m_chart->setVisible(charted);
        m_chart->setKindsAreTold(shares);
    }
    hideWhatHasNoRoom(width, inside.height() - (m_wide || !charted ? 0 : leastChart + panel->spacing()));
    showScope();
}

QSize TrendPanel::minimumSizeHint() const {
    const QMargins around = m_ui->panelLayout->contentsMargins();
    const int width = std::max(minimumWidth(), this->width()) - around.left() - around.right();
    const int words = m_ui->words->isHidden()
                          ? m_ui->messageShare->sizeHint().height() + m_ui->skillShare->sizeHint().height()
                          : m_ui->words->heightForWidth(width);
    return {30 * fontMetrics().horizontalAdvance(u'0'), around.top() + around.bottom() +
                                                            m_ui->title->sizeHint().height() +
                                                            2 * m_ui->textsLayout->spacing() + words};
}

/// What the active runs add comes before what the month may become, of which the last lines go first.
void TrendPanel::hideWhatHasNoRoom(int width, int height) {
    const int spacing = m_ui->textsLayout->spacing();
    const auto heightOf = [&](const QWidget* part) {
        const int wrapped = part->heightForWidth(width);
        return part->isHidden() ? 0 : spacing + (wrapped > 0 ? wrapped : part->sizeHint().height());
    };
    int room = height - m_ui->title->sizeHint().height();
    for (const QWidget* part :
         std::initializer_list<const QWidget*>{m_ui->words, m_ui->messageShare, m_ui->skillShare})
        room -= heightOf(part);
    QStringList hidden;
    const auto fits = [&](QLabel* label) {
        label->setVisible(!label->text().isEmpty());
        return heightOf(label) <= room;
    };
    if (!fits(m_ui->active)) {
        m_ui->active->hide();
        hidden << m_ui->active->text();
    }
    room -= heightOf(m_ui->active);
    QStringList parts = outlook();
    const auto tell = [&] {
        m_ui->outlook->setText(parts.join(m_wide ? u"\n"_qs : u" · "_qs));
        return fits(m_ui->outlook);
    };
    while (!tell() && !parts.isEmpty())
        hidden.prepend(parts.takeLast());
    setPlainToolTip(m_ui->texts, hidden.join(u'\n'));
}

void TrendPanel::refreshWords() {
    const QString words = MonthWords::sentence(*m_usage);
    m_ui->words->setText(words.isEmpty() ? tr("The usage has not been loaded yet.") : words);
    showShares();
    arrange();
}

/// A line for each where they stand beside the chart, else a sentence.
QStringList TrendPanel::outlook() const {
    QStringList outlook = m_usage != nullptr ? TrendText().outlook(*m_usage) : QStringList();
    for (QString& part : outlook) {
        if (m_wide || &part == &outlook.front())
            part = begun(part);
    }
    return outlook;
}

void TrendPanel::showShares() {
    if (m_usage->rowCount() == 0)
        return;
    const CreditPair used = m_usage->credits(m_usage->rowCount() - 1);
    const std::optional<CreditPair> whole =
        m_usage->isNarrowed() ? MonthWords::lastMonth(*m_usage) : m_usage->allowance();
    const CreditText text;
    const auto show = [&](ShareLine& line, Credits part, std::optional<Credits> of) {
        const QString number = text.number(part);
        if (!of)
            line.show(number, part, of, {});
        else if (m_usage->isNarrowed())
            line.show(number, part, of, tr("%1 of everything used").arg(text.share(part, *of)));
        else
            line.show(text.percent(part, *of), part, of,
                      tr("%1 of %2", "credits used, of the allowance").arg(number, text.number(*of)));
    };
    show(*m_ui->messageShare, used.message, whole ? std::optional(whole->message) : std::nullopt);
    show(*m_ui->skillShare, used.skill, whole ? std::optional(whole->skill) : std::nullopt);
}

} // namespace ud
