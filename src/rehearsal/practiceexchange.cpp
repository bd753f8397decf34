// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rehearsal/practiceexchange.h"

#include "core/problem.h"

#include <boost/json.hpp>

namespace ud {

PracticeReply jsonReply(int status, const json::value& body) {
    PracticeReply reply;
    reply.status = status;
    reply.type = "application/json";
    reply.body = writeJson(body);
    return reply;
}

PracticeReply problemReply(const Error& error) {
    PracticeReply reply = jsonReply(httpStatus(error.kind), toProblem(error));
    reply.type = "application/problem+json";
    if (error.kind == ErrorKind::Unauthorized)
        reply.headers.emplace_back("WWW-Authenticate", "Bearer");
    return reply;
}

} // namespace ud
