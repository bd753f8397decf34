// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/agents/agentdelegate.h"

#include "gui/agents/rowlayout.h"
#include "gui/agents/runtableview.h"
#include "gui/look/theme.h"
#include "models/runtablemodel.h"

#include <QPainter>

namespace ud {

namespace {

std::optional<Tone> toneOf(StopState state) {
    switch (state) {
    case StopState::Stopped:
        return Tone::Good;
    case StopState::Refused:
    case StopState::NoAnswer:
        return Tone::Bad;
    case StopState::None:
    case StopState::Stopping:
    case StopState::StoppedConfirming:
    case StopState::AlreadyEnded:
        break;
    }
    return std::nullopt;
}

} // namespace

AgentDelegate::Note AgentDelegate::note(const QModelIndex& index) {
    const QString stop = index.data(RunTableModel::StopTextRole).toString();
    if (!stop.isEmpty())
        return {stop, toneOf(static_cast<StopState>(index.data(RunTableModel::StopStateRole).toInt()))};
    const QString flags = index.data(RunTableModel::FlagTextRole).toString();
    if (!flags.isEmpty() && !hasEnded(index))
        return {flags, Tone::Warning};
    const QString expected = index.data(RunTableModel::ExpectationTextRole).toString();
    if (!expected.isEmpty() && !hasEnded(index))
        return {expected, std::nullopt, true};
    const Run run = index.data(RunTableModel::RunRole).value<Run>();
    if (run.progress && !run.progress->message.empty())
        return {QString::fromStdString(run.progress->message), std::nullopt};
    return {QString::fromStdString(run.label), std::nullopt};
}

void AgentDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const RowLayout::Lines lines = RowLayout::twoLines(RowLayout::content(option.rect), option.fontMetrics);
    const Note second = note(index);
    QFont name = textFont(option, index);
    name.setWeight(QFont::DemiBold);
    const QRect nameLine = second.text.isEmpty() ? RowLayout::content(option.rect) : lines.first;
    const QString agent = index.data(Qt::DisplayRole).toString();
    drawText(painter, nameLine, Qt::AlignLeading, agent, textColor(index), name, option.direction);
    const QString label = QString::fromStdString(index.data(RunTableModel::RunRole).value<Run>().label);
    if (second.text != label)
        paintLabel(painter, nameLine, QFontMetrics(name).horizontalAdvance(agent), label, option);
    if (!second.text.isEmpty())
        paintNote(painter, lines.second, second, option);
}

/// By which runs of one agent are told apart, behind its name, as far as there is room.
void AgentDelegate::paintLabel(QPainter& painter, const QRect& line, int nameWidth, const QString& label,
                               const QStyleOptionViewItem& option) const {
    const int taken = nameWidth + 2 * RowLayout::grid;
    const QRect room = QStyle::visualRect(option.direction, line, line.adjusted(taken, 0, 0, 0));
    if (!label.isEmpty() && line.width() > taken + option.fontMetrics.averageCharWidth() * 4)
        drawText(painter, room, Qt::AlignLeading, label, theme().colors().muted, option.font,
                 option.direction);
}

QIcon AgentDelegate::mark(const Note& note, const QColor& color) const {
    if (note.tone)
        return theme().icon(toneIcon(*note.tone), color);
    return note.pinned ? theme().icon(u"pin"_qs, color) : QIcon();
}

void AgentDelegate::paintNote(QPainter& painter, const QRect& line, const Note& note,
                              const QStyleOptionViewItem& option) const {
    const Colors& colors = theme().colors();
    const bool plain = view().isStale() || !note.tone;
    const QColor color = plain ? colors.muted : toneColor(*note.tone, colors);
    QRect text = line;
    if (const QIcon icon = mark(note, color); !icon.isNull()) {
        const auto marked =
            RowLayout::marked(line, RowLayout::iconSize(option.fontMetrics) - 2, option.direction);
        icon.paint(&painter, marked.mark);
        text = marked.text;
    }
    drawText(painter, text, Qt::AlignLeading, note.text, color, option.font, option.direction);
}

} // namespace ud
