// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "gui/connect/appsettings.h"
#include "rehearsal/scenario.h"

#include <QSize>
#include <QStringList>
#include <optional>

namespace ud {

/// What the command line asked for.
struct Options {
    std::optional<ConnectionChoice> connection;
    std::optional<Scenario> rehearsal; ///< to practise, instead of connecting to anything
    QString screenshot;                ///< file; empty for none
    std::optional<QSize> size;
    std::optional<ThemeChoice> theme;
    QString language;
    int tab{0};
};

/// The command line in two steps: --help and --version are answered at once (then the exit code is in
/// `finished`), everything else becomes Options or a fault with a sentence.
struct CommandLine {
    std::optional<int> finished;
    Options options;
};

/// \p arguments with the program's name first. Writes to standard output and standard error.
CommandLine readCommandLine(const QStringList& arguments);

} // namespace ud
