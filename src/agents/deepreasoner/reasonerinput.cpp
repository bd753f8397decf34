// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/deepreasoner/reasonerinput.h"

#include "agents/common/inputfaults.h"
#include "agents/deepreasoner/instancereader.h"
#include "core/objectreader.h"

#include <boost/json.hpp>
#include <fstream>
#include <sstream>

namespace ud::agents::roster {

namespace fs = std::filesystem;

namespace {

using Presence = ObjectReader::Presence;
constexpr std::uintmax_t maxInstanceBytes = 16 * 1024 * 1024;
constexpr std::int64_t defaultSteps = 50;

Result<fs::path> instancePath(const std::string& given, const FileFinder& files) {
    if (given.find('/') == std::string::npos) {
        for (const std::string& name : {"rosters/" + given, "rosters/" + given + ".json"}) {
            auto found = files.find(name);
            if (found || found.error().kind != ErrorKind::NotFound)
                return found;
        }
    }
    return files.find(given);
}

Result<Instance> readGiven(const json::value* given, const FileFinder& files) {
    if (given && given->is_object())
        return readInstance(*given, "the instance of the input");
    if (given && given->is_string())
        return loadInstance(std::string(given->get_string()), files);
    return inputError(
        "the input", {{"/instance", "The name of a roster, a path, or the roster itself is expected here."}});
}

} // namespace

Result<Instance> loadInstance(const std::string& given, const FileFinder& files) {
    const auto path = instancePath(given, files);
    if (!path)
        return path.error();
    std::error_code error;
    const auto size = fs::is_regular_file(*path, error) ? fs::file_size(*path, error) : maxInstanceBytes + 1;
    std::ifstream file(*path, std::ios::binary);
    if (error || size > maxInstanceBytes || !file)
        return Error{ErrorKind::Invalid, "unreadable",
                     path->string() +
                         " cannot be read as a roster: a readable file of at most 16 MiB is expected."};
    std::ostringstream text;
    text << file.rdbuf();
    const auto value = parseJson(text.view());
    if (!value)
        return Error{ErrorKind::Malformed, "malformed_json", path->string() + ": " + value.error().detail};
    return readInstance(*value, "the roster " + path->filename().string());
}

Result<ReasonerInput> readReasonerInput(const json::value& input, const FileFinder& files) {
    ObjectReader reader(input);
    ReasonerInput wanted;
    const json::value* given = reader.any("instance", Presence::Required);
    wanted.steps = reader.integer("steps", Presence::Optional, 1, 100'000'000);
    wanted.seconds = reader.integer("seconds", Presence::Optional, 1, 30 * 24 * 3600);
    wanted.movesPerStep =
        reader.integer("moves_per_step", Presence::Optional, 1, 1'000'000'000).value_or(wanted.movesPerStep);
    wanted.seed = static_cast<std::uint64_t>(
        reader.integer("seed", Presence::Optional, 0).value_or(static_cast<std::int64_t>(wanted.seed)));
    reader.refuseUnknown();
    if (!reader.ok())
        return inputError("the input", reader.faults());
    if (!wanted.steps && !wanted.seconds)
        wanted.steps = defaultSteps;
    auto instance = readGiven(given, files);
    if (!instance)
        return instance.error();
    wanted.instance = *std::move(instance);
    return wanted;
}

} // namespace ud::agents::roster
