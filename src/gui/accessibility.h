// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ud {

/// Makes assistive technology see our own widgets as what they are: Running Agents with its buttons, the
/// notice as an alert, the chart as a chart. Once, after the application object was built.
void installAccessibility();

} // namespace ud
