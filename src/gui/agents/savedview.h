// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace ud {

/// Which of the chips above Running Agents is on.
enum class RunChip { All, Running, Queued, NeedsLook };

/// A way to look at Running Agents, kept under a name.
struct SavedView {
    QString name;
    QString filter; ///< as typed
    RunChip chip{RunChip::All};
    QByteArray columns; ///< which, in which order, how wide, sorted by which; as the header saves it
    bool operator==(const SavedView&) const = default;
};

} // namespace ud
