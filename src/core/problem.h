// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "core/result.h"

namespace ud {

/// The one place that turns a kind of error into an HTTP status (RFC 9110).
int httpStatus(ErrorKind kind);
/// The kind a client makes of a status it was answered; Protocol for one the contract does not know.
ErrorKind kindOfStatus(int status);
/// The reason phrase of a status (RFC 9110), used as the problem's title.
std::string_view statusTitle(int status);

/// application/problem+json (RFC 9457): type, title, status, detail, code and, for 422, errors[{pointer,
/// detail}].
json::value toProblem(const Error& error);
/// Reads a problem; tolerant: what is missing is filled from \p status.
Error problemFromJson(const json::value& value, int status);

} // namespace ud
