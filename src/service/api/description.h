// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace ud::service {

/// resources/openapi.yaml as it was when the service was built.
std::string_view apiDescription();

} // namespace ud::service
