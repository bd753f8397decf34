// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace ud::agents::digest {

/// Whether \p word, in lower case, is a function word of English or German that says nothing about a subject.
bool isStopWord(std::string_view word);

} // namespace ud::agents::digest
