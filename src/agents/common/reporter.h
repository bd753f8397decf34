// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credits.h"
#include "core/json.h"

#include <optional>
#include <string_view>

namespace ud::agents {

/// Writes what an agent has to tell as JSON Lines (contract, section 4): each line is handed to the kernel
/// whole and at once, so that what was done is charged even when the program is stopped right after. One
/// thread.
class Reporter {
public:
    /// \p descriptor stays the caller's.
    explicit Reporter(int descriptor)
        : m_descriptor(descriptor) {}

    /// \p fraction from 0 to 1 (values outside are brought inside).
    void progress(std::string_view message, std::optional<double> fraction = std::nullopt);
    /// \p credits above 0; \p what is cut to 200 characters.
    void usage(CreditKind kind, Credits credits, std::string_view what);
    void result(const json::value& output);

    /// False as soon as one line could not be written.
    [[nodiscard]] bool ok() const { return m_error == 0; }
    /// errno of the first failure, or 0.
    [[nodiscard]] int error() const { return m_error; }

private:
    void writeLine(const json::value& line);

    int m_descriptor;
    int m_error{0};
};

} // namespace ud::agents
