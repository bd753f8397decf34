// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/common/filefinder.h"

#include "agents/common/utf8.h"

#include <cstdlib>

namespace ud::agents {

namespace fs = std::filesystem;

namespace {

bool isWithin(const fs::path& path, const fs::path& root) {
    const fs::path relative = path.lexically_relative(root);
    return !relative.empty() && *relative.begin() != "..";
}

} // namespace

FileFinder::FileFinder(std::vector<fs::path> sampleFolders, std::optional<fs::path> root)
    : m_sampleFolders(std::move(sampleFolders)) {
    std::error_code ignored;
    if (root)
        m_root = fs::weakly_canonical(*root, ignored);
}

Result<fs::path> FileFinder::find(std::string_view given) const {
    const fs::path wanted(given);
    std::vector<fs::path> candidates;
    if (wanted.is_absolute())
        candidates.push_back(wanted);
    else
        for (const fs::path& folder : m_sampleFolders)
            candidates.push_back(folder / wanted);
    const std::string name = '"' + clipped(cleanUtf8(given), 200) + '"';
    for (const fs::path& candidate : candidates) {
        std::error_code error;
        const fs::path found = fs::canonical(candidate, error);
        if (error)
            continue;
        if (m_root && !isWithin(found, *m_root))
            return Error{ErrorKind::Forbidden, "outside_root",
                         name + " lies outside of " + m_root->string() +
                             ", the only folder this agent may read."};
        return found;
    }
    if (wanted.is_absolute())
        return Error{ErrorKind::NotFound, "not_found", name + " does not exist or may not be read."};
    return Error{ErrorKind::NotFound, "not_found",
                 name + " is not among the samples; give an absolute path to read something else."};
}

std::vector<fs::path> defaultSampleFolders() {
    if (const char* given = std::getenv("UD_SAMPLES"); given && *given != '\0')
        return {fs::path(given)};
    std::vector<fs::path> folders{fs::path(UD_SAMPLES_DIR)};
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    if (!error) {
        const fs::path beside = program.parent_path();
        folders.push_back(beside / "../share/usage-dashboard/samples");
        folders.push_back(beside / "../../share/usage-dashboard/samples");
        folders.push_back(beside / "../../../resources/samples");
    }
    return folders;
}

} // namespace ud::agents
