// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QCoreApplication>

namespace ud {

/// The one place that turns an error into a sentence for a person, translated by kind and code; what it does
/// not know is told in the service's own English words. The text is plain, never rich text.
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ud::ErrorText)
public:
    [[nodiscard]] static QString sentence(const Error& error);
};

} // namespace ud
