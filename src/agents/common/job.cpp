// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/common/job.h"

#include "agents/common/inputfaults.h"
#include "core/objectreader.h"

#include <array>
#include <boost/json.hpp>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace ud::agents {

using Presence = ObjectReader::Presence;

Result<Job> parseJob(std::string_view line) {
    if (line.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return Error{
            ErrorKind::Malformed, "no_input",
            "Standard input is empty: one JSON line such as {\"run_id\":\"1\",\"input\":{…}} is expected; "
            "--help shows an example."};
    const auto parsed = parseJson(line);
    if (!parsed)
        return Error{ErrorKind::Malformed, "malformed_json",
                     "Standard input cannot be read: " + parsed.error().detail};
    ObjectReader reader(*parsed);
    Job job;
    if (reader.boolean("chat", Presence::Optional).value_or(false)) {
        job.chatMessage = reader.text("message", Presence::Required, 1);
    } else {
        job.runId = reader.text("run_id", Presence::Optional).value_or("");
        const json::value* input = reader.object("input", Presence::Optional);
        job.input = input ? *input : json::value(json::object());
    }
    if (!reader.ok())
        return inputError("the line on standard input", reader.faults());
    return job;
}

Result<Job> readJob(int descriptor) {
    std::string text;
    std::array<char, 65536> buffer{};
    for (;;) {
        const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
        if (count == 0)
            return parseJob(text);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return Error{ErrorKind::Internal, "input",
                         std::string("Standard input cannot be read: ") + std::strerror(errno) + "."};
        text.append(buffer.data(), static_cast<std::size_t>(count));
        if (text.size() > maxJobBytes)
            return Error{ErrorKind::TooLarge, "input_too_large", "Standard input is larger than 1 MiB."};
    }
}

} // namespace ud::agents
