// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/agents/runcelldelegate.h"
#include "gui/widgets/tone.h"

#include <optional>

namespace ud {

/// The agent's name and below it what matters most about the run now: the result of a stop, why it is
/// flagged, how far it is, or its label.
class AgentDelegate final : public RunCellDelegate {
    Q_OBJECT
public:
    using RunCellDelegate::RunCellDelegate;

    struct Note {
        QString text;
        std::optional<Tone> tone; ///< nullopt: nothing that stands out
        bool pinned{false};       ///< somebody expects it to run until then
    };
    /// The second line; empty where there is nothing to say.
    [[nodiscard]] static Note note(const QModelIndex& index);

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;

private:
    [[nodiscard]] QIcon mark(const Note& note, const QColor& color) const;
    void paintLabel(QPainter& painter, const QRect& line, int nameWidth, const QString& label,
                    const QStyleOptionViewItem& option) const;
    void paintNote(QPainter& painter, const QRect& line, const Note& note,
                   const QStyleOptionViewItem& option) const;
};

} // namespace ud
