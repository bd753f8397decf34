// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/common/reporter.h"

#include "agents/common/utf8.h"

#include <algorithm>
#include <boost/json.hpp>
#include <cerrno>
#include <cmath>
#include <unistd.h>

namespace ud::agents {

namespace {
constexpr std::size_t maxWhat = 200;    // contract, section 7
constexpr std::size_t maxMessage = 500; // longer than any sentence these programs say
} // namespace

void Reporter::progress(std::string_view message, std::optional<double> fraction) {
    json::object line{{"type", "progress"}, {"message", clipped(cleanUtf8(message), maxMessage)}};
    if (fraction)
        line["fraction"] = std::round(std::clamp(*fraction, 0.0, 1.0) * 1000.0) / 1000.0;
    writeLine(line);
}

void Reporter::usage(CreditKind kind, Credits credits, std::string_view what) {
    writeLine({{"type", "usage"},
               {"kind", toText(kind)},
               {"credits", toJson(credits)},
               {"what", clipped(cleanUtf8(what), maxWhat)}});
}

void Reporter::result(const json::value& output) {
    writeLine({{"type", "result"}, {"output", output}});
}

void Reporter::writeLine(const json::value& line) {
    if (m_error != 0)
        return;
    const std::string text = writeJson(line) + '\n';
    for (std::size_t done = 0; done < text.size();) {
        const ssize_t count = ::write(m_descriptor, text.data() + done, text.size() - done);
        if (count > 0) {
            done += static_cast<std::size_t>(count);
        } else if (errno != EINTR) {
            m_error = errno;
            return;
        }
    }
}

} // namespace ud::agents
