// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace ud::service {

/// Whether \p text is a plain address, name@host in ASCII without quotes, comments or spaces: such a one
/// cannot end a header or a command of SMTP.
bool isMailAddress(const std::string& text);

} // namespace ud::service
