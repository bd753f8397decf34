// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/runfeed.h"
#include "models/timetext.h"

#include <QFrame>

class QLabel;

namespace ud {

class Theme;

/// How fresh the screen is, as icon and words: Live · Reconnecting… · Offline since 14:02 · Sign-in needed.
class StateChip : public QFrame {
    Q_OBJECT
public:
    explicit StateChip(QWidget* parent = nullptr);

    void show(const FeedState& state, const TimeText& times, Time now, const Theme& theme);
    /// The words of a state.
    [[nodiscard]] static QString words(const FeedState& state, const TimeText& times, Time now);

private:
    QLabel* m_icon;
    QLabel* m_text;
};

} // namespace ud
