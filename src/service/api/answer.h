// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json.h"
#include "service/api/request.h"

#include <cstdint>

namespace ud::service {

/// An answer with a JSON body.
Response jsonAnswer(int status, const json::value& body);

/// An error as application/problem+json, with the headers that go with its status (WWW-Authenticate,
/// Retry-After).
Response problemAnswer(const Error& error);

/// The one 404 of a thing, the same for unknown and foreign: no id in it.
Error notFound();

/// An Invalid error of one field.
Error invalidField(std::string pointer, std::string detail);

/// A position as clients see it: decimal, of fixed width, so that it also grows as text.
std::string positionText(std::int64_t position);
/// nullopt where the text is no position.
std::optional<std::int64_t> positionFromText(std::string_view text);

} // namespace ud::service
