// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/overviewdelegate.h"

#include "gui/agents/rowlayout.h"
#include "gui/look/theme.h"
#include "models/overviewmodel.h"

#include <QPainter>

namespace ud {

namespace {

std::pair<QString, QColor> faceOf(OrganizationState state, const Colors& colors) {
    switch (state) {
    case OrganizationState::Reading:
        break;
    case OrganizationState::Live:
        return {u"live"_qs, colors.positive};
    case OrganizationState::Offline:
        return {u"offline"_qs, colors.danger};
    case OrganizationState::SignInNeeded:
        return {u"signin"_qs, colors.danger};
    }
    return {u"refresh"_qs, colors.muted};
}

} // namespace

QSize OverviewDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize text = PlainDelegate::sizeHint(option, index);
    const int mark = RowLayout::iconSize(option.fontMetrics) + RowLayout::grid;
    return index.column() == OverviewModel::State ? text + QSize(mark, 0) : text;
}

void OverviewDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    const Colors& colors = theme().colors();
    const bool aged = index.data(OverviewModel::StaleRole).toBool();
    const bool always =
        index.column() == OverviewModel::Organization || index.column() == OverviewModel::State;
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment =
        wanted.isValid() ? Qt::Alignment(wanted.toInt()) : Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter);
    QRect room = RowLayout::content(option.rect);
    if (index.column() == OverviewModel::State) {
        const auto marked =
            RowLayout::marked(room, RowLayout::iconSize(option.fontMetrics), option.direction);
        const auto [icon, color] =
            faceOf(static_cast<OrganizationState>(index.data(OverviewModel::StateRole).toInt()), colors);
        theme().icon(icon, color).paint(&painter, marked.mark);
        room = marked.text;
    }
    drawText(painter, room, alignment, index.data(Qt::DisplayRole).toString(),
             aged && !always ? colors.muted : colors.text, option.font, option.direction);
}

} // namespace ud
