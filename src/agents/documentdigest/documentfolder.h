// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ud::agents::digest {

enum class DocumentKind { Text, Markdown, Pdf };

struct DocumentFile {
    std::filesystem::path path;
    std::string name; ///< relative to the folder, UTF-8
    DocumentKind kind{DocumentKind::Text};
};

/// The .txt, .md and .pdf files in and below \p folder, by name; links are not followed. Errors: NotFound,
/// Invalid.
Result<std::vector<DocumentFile>> documentsIn(const std::filesystem::path& folder);

/// A document's prose.
struct Document {
    std::string name;
    std::string title; ///< its own, else its name
    std::string text;  ///< valid UTF-8
    DocumentKind kind{DocumentKind::Text};
};

/// Reads one file of at most 16 MiB. Without \p pdfToText a PDF is an error that says so. Errors: with the
/// file's name.
Result<Document> readDocument(const DocumentFile& file,
                              const std::optional<std::filesystem::path>& pdfToText);

} // namespace ud::agents::digest
