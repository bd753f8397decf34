// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <boost/json/value.hpp>

namespace ud {

/// A JSON value for people: a text as it is, anything else indented; empty for null.
QString valueText(const boost::json::value& value);

} // namespace ud
