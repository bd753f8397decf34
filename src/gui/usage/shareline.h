// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credits.h"

#include <QFrame>
#include <optional>

class QLabel;
class QProgressBar;

namespace ud {

/// One kind of credits in little room: its colour and name, how much, a bar of what it is a part of.
class ShareLine : public QFrame {
    Q_OBJECT
public:
    explicit ShareLine(QWidget* parent = nullptr);

    /// \p kind: "message" or "skill", which gives swatch and bar the colour that the chart has for it.
    void setUp(const QString& kind, const QString& caption);
    /// \p whole: what \p part belongs to; nullopt hides the bar. \p words: what the figure means.
    void show(const QString& figure, Credits part, std::optional<Credits> whole, const QString& words);

private:
    QLabel* m_swatch;
    QLabel* m_caption;
    QLabel* m_figure;
    QProgressBar* m_bar;
    QLabel* m_words;
};

} // namespace ud
