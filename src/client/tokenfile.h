// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace ud {

/// Reads a token from a file of one line. Refused with a sentence where the file cannot be read, is not a
/// regular file, can be read by others than its owner (contract, section 7), or holds no token. Kind
/// Configuration. The token is not copied anywhere.
Result<QString> readTokenFile(const QString& path);

} // namespace ud
