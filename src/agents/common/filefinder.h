// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ud::agents {

/// Finds the files and folders that an input names. Absolute paths are taken as they are. Relative ones never
/// mean the working folder (an agent starts in an empty one): they are looked up in the sample folders.
class FileFinder {
public:
    /// \p sampleFolders in the order of looking; \p root, where given, is the only part of the disk that may
    /// be read.
    FileFinder(std::vector<std::filesystem::path> sampleFolders, std::optional<std::filesystem::path> root);

    /// The existing path that \p given means, canonical. Errors: NotFound, Forbidden (outside of the root).
    [[nodiscard]] Result<std::filesystem::path> find(std::string_view given) const;

private:
    std::vector<std::filesystem::path> m_sampleFolders;
    std::optional<std::filesystem::path> m_root;
};

/// $UD_SAMPLES alone where set; else the installed samples, those beside the program, those of the source
/// tree.
std::vector<std::filesystem::path> defaultSampleFolders();

} // namespace ud::agents
