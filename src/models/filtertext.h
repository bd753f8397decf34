// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/runfilter.h"

#include <QCoreApplication>

namespace ud {

/// What a person types into the filter of Running Agents: plain words, and terms that each restrict further.
///
/// `status:running` · `agent:invoice` · `by:ann` · `flag:silent` · `>2h` `<30m` `>1h30m` (s, m, h, d: since
/// its start) · `credits>100` `credits<5`. A value with blanks stands in quotes: `agent:"invoice reader"`.
/// The same key again widens (`status:running status:queued`). Values of status and flag may be shortened,
/// and be in the language of the app. What is no term is looked for as text, blanks included.
struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(ud::FilterText)
public:
    RunFilter filter;
    QString fault; ///< a sentence about the first value that is not known; then the filter accepts nothing

    /// Never fails; \p typed may be anything.
    [[nodiscard]] static FilterText parse(const QString& typed);
    /// What can be typed, in words and examples.
    [[nodiscard]] static QString help();
};

} // namespace ud
